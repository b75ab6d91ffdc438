// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many cores against their naive twin, a plain loop. */
class CoresTest {
    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Test
    void answersAreThoseOfALoopInItsOrder() {
        for (int cores : new int[] {1, 2, 3, 16}) {
            for (int count : new int[] {0, 1, 2, 3, 7, 1000}) {
                List<String> expected = new ArrayList<>();
                numbers(count).forEach(number -> expected.add("n" + number));
                assertThat(Cores.of(cores).each(numbers(count), number -> "n" + number))
                        .as("%d items on %d cores", count, cores)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void slicesHoldEveryItemOnceInOrder() {
        for (int length : new int[] {1, 2, 3, 10, 11}) {
            List<List<Integer>> slices = Cores.of(3).slices(numbers(10), length, List::copyOf);
            assertThat(slices.stream().flatMap(List::stream).toList()).isEqualTo(numbers(10));
            assertThat(slices).as("slices of %d", length).hasSize((10 + length - 1) / length);
            assertThat(slices.subList(0, slices.size() - 1)).allMatch(slice -> slice.size() == length);
        }
    }

    @Test
    void theEarliestFailureIsTheOneThatALoopMeets() {
        Random random = new Random(71);
        for (int round = 0; round < 200; round++) {
            int first = random.nextInt(50);
            Cores cores = Cores.of(1 + random.nextInt(4));
            assertThatThrownBy(() -> cores.each(numbers(60), number -> {
                        if (number >= first) {
                            throw new IOException("item " + number);
                        }
                        return number;
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("item " + first);
        }
    }

    @Test
    void afterAFailureNothingNewIsBegunAndNothingRunsOn() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        assertThatThrownBy(() -> Cores.of(3).each(numbers(100_000), number -> {
                    begun.incrementAndGet();
                    if (number == 5) {
                        throw new IllegalStateException("five");
                    }
                    Thread.sleep(1);
                    ended.incrementAndGet();
                    return number;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun.get()).isLessThan(1000);
        assertThat(ended.get()).isEqualTo(begun.get() - 1);
    }

    @Test
    void twoCoresWorkAtTheSameTime() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        // neither would end if one waited for the other
        Cores.of(2).each(numbers(2), number -> {
            threads.add(Thread.currentThread());
            both.countDown();
            both.await();
            return number;
        });
        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    @Test
    void oneMayWaitForAnEarlierOneEvenOnASingleCore() throws Exception {
        for (int cores : new int[] {1, 2}) {
            CountDownLatch first = new CountDownLatch(1);
            List<Integer> answers = Cores.of(cores).each(numbers(2), number -> {
                if (number == 0) {
                    first.countDown();
                } else {
                    first.await();
                }
                return number;
            });
            assertThat(answers).containsExactly(0, 1);
        }
    }

    @Test
    void workNeedsACore() {
        assertThatThrownBy(() -> Cores.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
