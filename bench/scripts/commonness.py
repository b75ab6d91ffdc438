#!/usr/bin/env python3
"""Makes screening's commonness.tsv: how common a word of a name is.

Usage: commonness.py NAMES.jsonl SDN.csv > commonness.tsv

Counts, per word, the entries of the US SDN list (public domain) in whose names it stands, persons and others apart, and adds
the words that are common in the world though not on that list (WORLD, WORDS, PLACES below: public knowledge). It runs by
hand, when the table is to be renewed; the program reads the shipped table and never counts the lists that it has loaded.
"""
import collections
import csv
import json
import re
import sys
import unicodedata

WORLD_VERY = """
kim lee ri yi pak park choe choi jong chong jung jang kang cho jo yun yoon im rim han o oh so seo shin sin kwon hwang an ahn song
chol yong chun myong il su ho hyok kwang sung chang hun nam
wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang wei ming hua hong jun
nguyen tran le pham van thi
muhammad mohammad mohammed mohamed ahmad ahmed ali hassan hasan hussein hussain husain hossein ibrahim khan abdullah abdallah mahmoud mahmud
omar umar yusuf said mustafa khalid saleh salih rahman abbas reza mehdi hamid karim aziz
ivan ivanov ivanova petrov petrova sergey sergei alexander aleksandr vladimir andrey andrei dmitry dmitriy alexey aleksey mikhail nikolai nikolay
smirnov kuznetsov popov vasiliev vasilyev volkov sokolov novikov morozov igor oleg yuri yury viktor victor pavel anna maria elena olga
john james robert michael william david richard joseph thomas charles george paul peter mark daniel mary smith johnson williams brown jones
miller davis wilson martin anderson taylor garcia rodriguez hernandez lopez martinez gonzalez perez sanchez ramirez torres flores jose juan
luis carlos antonio jesus francisco pedro manuel jorge miguel da silva santos oliveira souza ferreira kumar singh sharma devi
""".split()
WORLD = """
patel gupta das shah begum bibi hansen olsen larsen nielsen jensen andersson johansson karlsson nilsson eriksson mueller muller schmidt schneider fischer weber
meyer wagner becker schulz hoffmann hans friedrich klaus wolfgang michel pierre jean jacques philippe francois bernard dubois durand moreau laurent simon
rossi russo ferrari esposito bianchi giuseppe giovanni francesco mario luigi kowalski nowak wisniewski jan piotr andrzej krzysztof stanislaw
novak svoboda dvorak horvat kovacs nagy toth szabo papadopoulos georgiou dimitrios yilmaz kaya demir celik mehmet murat
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato taro ichiro kenji hiroshi putra dewi sari wijaya santoso
okafor adeyemi mohamud abdi hersi osman moyo ndlovu dube banda phiri mensah diallo traore keita toure ba sow camara
mikhailov fedorov kozlov lebedev pavlov semenov egorov stepanov nikolaev orlov makarov zakharov borisov romanov kovalenko
shevchenko bondarenko boyko kravchenko melnyk tkachenko oleksandr volodymyr mykola andriy serhiy vasyl petro roman
maksim maxim artem anton kirill boris konstantin evgeny evgeniy yevgeny vyacheslav valery gennady anatoly vitaly stanislav ruslan timur denis
natalia natalya tatiana tatyana irina svetlana ekaterina yulia galina lyudmila marina larisa
amir hosseini ahmadi mohammadi karimi rezaei moradi jafari rahimi akbari ebrahimi kazemi hashemi mousavi sadeghi heidari ghasemi
salim jamil nasser nasir samir tariq walid fahd faisal sultan bashar hamad jaber saeed sami mansour mansur rashid amin hakim latif karim malik jalil qasim
hadi mahdi taha jawad haidar haider kamal jamal adel farid nabil majid rauf wahid zahir zaki ismail ismael yahya yaqub musa isa dawud sulaiman idris
min jin hyun hyon song chul kyong kyung myung sang won seok sok sik suk jae ki kuk hui hee un eun wan chan tae
xin ying jing yan yu feng lei ping qiang jie hai bo bin tao gang qing xiao yong jian guang zhong rui hao peng kai fang lan mei hui lu deng cao peng zeng
cheng fan fu jiang ye pan du dai xia zhong tian ren jia yuan
elizabeth jennifer linda barbara susan margaret sarah karen nancy lisa betty sandra ashley edward brian kevin ronald anthony jason matthew gary
timothy jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick alexander alan philip adam samuel benjamin
thompson white harris clark lewis robinson walker young allen king wright hill green adams baker nelson carter mitchell roberts turner phillips campbell
parker evans edwards collins stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood watson bennett gray
ramos reyes cruz morales ortiz gutierrez gomez diaz vargas castillo castro mendoza alvarez romero ruiz fernandez moreno jimenez rojas rivera medina
alejandro fernando ricardo eduardo roberto javier sergio andres raul oscar rafael alberto enrique victor hugo pablo diego ana rosa carmen
almeida costa pereira lima gomes ribeiro carvalho rocha alves paulo joao
""".split()
WORDS = """
company corporation group holding holdings enterprise enterprises industry industries industrial trading trade commercial commerce general international
national state central federal united public private joint stock limited liability bank banking insurance finance financial investment investments capital
management service services systems system solutions technology technologies technical engineering research institute center centre bureau office department ministry
council committee commission agency administration authority organization organisation association society union federation foundation fund trust party front
movement army force forces military defense defence security police guard guards corps air naval navy aerospace space missile missiles rocket nuclear atomic
energy oil gas petroleum petrochemical chemical power electric electronics electronic construction building steel metal mining shipping marine maritime
ship shipyard shipbuilding transport transportation logistics airlines airways aviation aircraft export import foreign economic development production plant factory
works scientific science academy university college school charity charitable relief media news agency press television radio communications telecommunications information digital
equipment machinery machine tool supply product material munition weapon arms design project special strategic main first second third new great republic democratic
peoples people revolutionary islamic popular liberation workers committee branch division brigade battalion unit directorate headquarters command
government court assembly parliament supreme presidential president minister affairs cooperation consulting business real estate property global world
star sea ocean gold golden blue red black white east west north south eastern western northern southern asia pacific middle lady princess queen spirit pioneer victory
obshchestvo aktsionernoe zavod nauchno proizvodstvennoe kompaniya tsentr institut sirketi sanayi ticaret banco grupo servicios inversiones inmobiliaria
comercializadora industria industriya konstruktorskoe predpriyatie issledovatelskii gosudarstvennoe
""".split()
PLACES = """
russia russian iran iranian iraq iraqi syria syrian korea korean china chinese cuba cuban venezuela venezuelan belarus belarusian ukraine ukrainian libya libyan
sudan sudanese yemen yemeni somalia somali afghanistan afghan pakistan pakistani india indian turkey turkish egypt egyptian lebanon lebanese palestine palestinian
israel israeli jordan jordanian saudi arabia arabian arab qatar qatari kuwait bahrain oman emirates dubai myanmar burma burmese thailand vietnam malaysia indonesia
philippines singapore hong kong taiwan japan japanese mongolia kazakhstan uzbekistan tajikistan turkmenistan kyrgyzstan georgia armenia azerbaijan moldova
germany german france french italy italian spain spanish portugal britain british england ireland irish scotland poland polish czech slovak slovakia hungary hungarian romania
bulgaria bulgarian serbia serbian croatia bosnia herzegovina albania macedonia greece greek cyprus malta austria austrian switzerland swiss sweden swedish
norway norwegian denmark danish finland finnish estonia estonian latvia lithuania netherlands dutch belgium luxembourg europe european africa african america american
usa canada canadian mexico mexican colombia colombian peru chile argentina brazil brazilian ecuador bolivia nicaragua panama honduras guatemala salvador haiti jamaica
kenya uganda rwanda burundi congo ethiopia eritrea djibouti nigeria ghana mali niger chad senegal liberia zimbabwe zambia angola mozambique namibia botswana
australia zealand moscow petersburg tehran damascus baghdad beijing shanghai shenzhen guangdong pyongyang seoul tokyo london paris berlin york havana caracas minsk kiev kyiv
crimea donetsk luhansk siberia siberian ural volga caspian baltic arctic kish
""".split()


def words(text):
    text = unicodedata.normalize("NFKD", text).lower()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return set(re.findall("[a-z]{2,}", re.sub("['’‘`ʻʼ]", "", text)))


def main(names, sdn):
    with open(sdn, encoding="utf-8", errors="replace", newline="") as file:
        persons = {row[0]: row[2].strip() == "individual" for row in csv.reader(file) if len(row) > 2}
    counts = {True: collections.Counter(), False: collections.Counter()}
    entries = collections.Counter()
    for line in open(names, encoding="utf-8"):
        entry = json.loads(line)
        person = persons.get(str(entry["entity_id"]))
        if person is None:
            continue
        entries[person] += 1
        counts[person].update(set().union(*(words(name["full_name"]) for name in entry["names"])))
    table = {}
    for word, count in counts[True].items():
        if count >= 60:
            table[(word, "name")] = "very-common"
        elif count >= 18:
            table[(word, "name")] = "common"
        elif count >= 7:
            table[(word, "name")] = "uncommon"
    for word, count in counts[False].items():
        if count >= 40:
            table[(word, "word")] = "very-common"
        elif count >= 15:
            table[(word, "word")] = "common"
        elif count >= 7:
            table[(word, "word")] = "uncommon"
    for word in WORLD:
        table[(word, "name")] = "common" if table.get((word, "name")) != "very-common" else "very-common"
    for word in WORLD_VERY:
        table[(word, "name")] = "very-common"
    for word in WORDS:
        plural = word[:-1] + "ies" if re.search("[^aeiou]y$", word) else word + "s"
        for form in (word, plural):
            table[(form, "word")] = "very-common"
    for word in PLACES:
        table[(word, "word")] = "place"
    print("# version 1")
    print(f"# How common a word is in names of persons (name) and of others (word). Made by bench/scripts/commonness.py from the names of")
    print(f"# {entries[True]} persons and {entries[False]} other entries of the US SDN list of early 2026, and from public knowledge of the world's")
    print("# commonest names. A word that is not here is rare. Never counted from the lists that a user loads.")
    print("# word\tin\tclass")
    for (word, kind), commonness in sorted(table.items()):
        print(f"{word}\t{kind}\t{commonness}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
