"""Writes a synthetic case of N evidence rows, seeded: usage synthetic_case.py FOLDER N"""

import csv
import datetime
import pathlib
import random
import sys

CODES = ["042", "057", "061", "111", "112", "120", "130", "150", "163", "0311", "051", "085"]
PLOVER = ["CONSULT", "SUPPORT", "COOPERATE", "ACCUSE", "ACCUSE", "REJECT", "THREATEN", "MOBILIZE", "SANCTION", "AGREE", "SUPPORT", "CONCEDE"]
WARM = {"042", "057", "061", "0311", "051", "085"}
VARIABLES = ["military", "geopolitics", "economics", "domestic"]


def write(folder, name, header, rows):
    with open(folder / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True)
    draw = random.Random(2012)
    first = datetime.date(1992, 1, 1)
    days = sorted(draw.randrange(12600) for _ in range(count))
    evidence, citations = [], []
    for index, day in enumerate(days):
        date = (first + datetime.timedelta(days=day)).isoformat()
        pick = draw.randrange(len(CODES))
        source, target = draw.choice([("USA", "RUS"), ("RUS", "USA")])
        sign = "+" if CODES[pick] in WARM else "-"
        variable = draw.choice(VARIABLES)
        force = date if draw.random() < 0.08 else ""
        evidence.append([f"{date}-row-{index}", "act", date, "", source, target, CODES[pick], PLOVER[pick], variable,
                         f"{source}>{target} {variable} {sign}", "", "occurred", force, "", f"Synthetic act number {index} of the seeded case.", f"c-{index}"])
        citations.append([f"c-{index}", f"Synthetic source {index}", f"Publisher {draw.randrange(200)}", date, "", "recalled"])
    header = "id,kind,date,known_on,source,target,cameo,plover,variable,bears_on,issue,status,in_force_from,in_force_until,text,citation_id"
    write(folder, "evidence.csv", header.split(","), evidence)
    write(folder, "citations.csv", ["id", "title", "publisher", "date", "url", "verified"], citations)
    write(folder, "indicators.csv", ["series", "period", "value", "known_on", "vintage", "citation_id"], [])
    (folder / "case.yaml").write_text("format: 1\ndyad: USA-RUS\ntitle: Synthetic\nfrom: 1992-01-01\nframework: four-variables\nindicators: []\n")
    for name in ("issues", "ledger", "linkages", "projections"):
        (folder / f"{name}.yaml").write_text("[]\n")


main()
