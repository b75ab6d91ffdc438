#!/usr/bin/env python3
# Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
"""Makes the map's resources from Natural Earth's outlines (TopoJSON, 1:110m) and GeoNames' places:
  make-world.py countries-110m.json places.tsv server/src/main/resources/org/sightline/web
writes world.svg, equirectangular, one path a country, and places.tsv: name, country, latitude, longitude, one a line, the most
populous place of a name first; countries stand in it under their names, at the middle of their largest part."""
import json, sys, unicodedata

def main(countries, places, out):
    world = json.load(open(countries))
    scale, move = world["transform"]["scale"], world["transform"]["translate"]
    arcs = []
    for arc in world["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        arcs.append(line)

    def ring(indices):
        points = []
        for index in indices:
            line = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += line if not points else line[1:]
        return points

    rows, paths = [], []
    for country in sorted(world["objects"]["countries"]["geometries"], key=lambda each: each["properties"]["name"]):
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [part for polygon in polygons for each in polygon for part in unbroken(ring(each))]
        drawn = "".join("M" + "L".join("%.1f %.1f" % ((x + 180) / 360 * 1000, (90 - y) / 360 * 1000) for x, y in each) + "Z" for each in rings)
        paths.append('<path d="%s"/>' % drawn)
        area = lambda each: abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(each, each[1:])))
        largest = max(rings, key=area)
        rows.append((country["properties"]["name"], "", sum(y for _, y in largest) / len(largest), sum(x for x, _ in largest) / len(largest)))
    with open(out + "/world.svg", "w") as file:
        file.write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500">\n<!-- Natural Earth 1:110m, public domain -->\n<g id="land">\n' + "\n".join(paths) + "\n</g>\n</svg>\n")
    seen = set(fold(row[0]) for row in rows)
    with open(places) as file:
        columns = next(file).rstrip("\n").split("\t")
        towns = [dict(zip(columns, line.rstrip("\n").split("\t"))) for line in file]
    for town in sorted(towns, key=lambda each: (-int(each["population"] or 0), int(each["geonames_id"]))):
        if fold(town["name"]) not in seen:
            seen.add(fold(town["name"]))
            rows.append((town["name"], town["country"].lower(), float(town["lat"]), float(town["lon"])))
    with open(out + "/places.tsv", "w") as file:
        file.write("# Countries: Natural Earth, public domain. Towns: GeoNames (geonames.org), CC BY 4.0, cut to the most populous of a name.\n")
        for name, country, latitude, longitude in rows:
            file.write("%s\t%s\t%.3f\t%.3f\n" % (name, country, latitude, longitude))

def unbroken(ring):
    """A ring over the 180th meridian is drawn twice, once at each edge of the map, which cuts what is beyond."""
    points, shift = [], 0
    for at, (x, y) in enumerate(ring):
        if at > 0 and abs(x - ring[at - 1][0]) > 180:
            shift += 360 if x < ring[at - 1][0] else -360
        points.append((x + shift, y))
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    if shift != 0:  # around the pole
        return [ring[:1] + [(x, y) for x, y in points] + [(points[-1][0], -90), (points[0][0], -90)]]
    copies = [points]
    if east > 180:
        copies.append([(x - 360, y) for x, y in points])
    if west < -180:
        copies.append([(x + 360, y) for x, y in points])
    return copies

def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if unicodedata.category(c) != "Mn")

main(*sys.argv[1:])
