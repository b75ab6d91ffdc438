#!/usr/bin/env python3
# Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
"""Holds exports against the publishers' own validators. Run by hand; the build needs no Python.

    python3 -m venv /tmp/validators && /tmp/validators/bin/pip install followthemoney==4.11.2 stix2-validator==3.3.2
    sightline export --format ftm --out /tmp/parties.ftm.json
    sightline export --format stix --out /tmp/bundle.json
    /tmp/validators/bin/python scripts/check-exports.py /tmp/parties.ftm.json /tmp/bundle.json

Prints what is wrong, then a count; exits 1 where anything is.
"""
import json
import sys


def check_ftm(path):
    from followthemoney import model

    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    schemata = {row["id"]: row["schema"] for row in rows}
    faults = [] if len(schemata) == len(rows) else ["an id stands twice"]
    for row in rows:
        schema = model.get(row["schema"])
        try:
            schema.validate(row)
            model.get_proxy(row, cleaned=False)
        except Exception as fault:
            faults.append(f"{row['id']}: {fault} {getattr(fault, 'errors', '')}")
        for name, values in row["properties"].items():
            prop = schema.get(name)
            if prop is None:
                faults.append(f"{row['id']}: {schema.name} has no {name}")
                continue
            for value in values:
                if prop.type.name != "entity":
                    if not prop.type.validate(value):
                        faults.append(f"{row['id']}: {name} is no {prop.type.name}: {value!r}")
                elif value not in schemata:
                    faults.append(f"{row['id']}: {name} names {value}, which is not there")
                elif not model.get(schemata[value]).is_a(prop.range):
                    faults.append(f"{row['id']}: {name} names a {schemata[value]}")
    return len(rows), faults


def check_stix(path):
    from stix2validator import ValidationOptions, validate_file

    # 103: ids are of version 5, as the standard allows, where it recommends version 4
    result = validate_file(path, ValidationOptions(version="2.1", disabled="103"))
    faults = [str(error) for each in result.object_results for error in each.errors]
    with open(path, encoding="utf-8") as file:
        objects = json.load(file)["objects"]
    ids = {each["id"] for each in objects}
    faults += [] if len(ids) == len(objects) else ["an id stands twice"]
    return len(objects), faults + ([] if result.is_valid else ["the bundle is not valid"])


def main():
    wrong = False
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            stix = file.read(20).startswith('{"type":"bundle"')
        count, faults = (check_stix if stix else check_ftm)(path)
        for fault in faults:
            print(fault)
        print(f"{path}: {count} {'STIX objects' if stix else 'FollowTheMoney entities'}, {len(faults)} faults")
        wrong = wrong or bool(faults)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
