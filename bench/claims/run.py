"""How well and how fast claims are read, beside key words with dateparser: python bench/claims/run.py [--gold FOLDER]

Writes bench/claims.json and the part of bench/README.md between its marks.
"""

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from gold import CORPUS, JSON, article, documents, measured
from plain import WORDS
from plain import read as read_plainly

from faustpfand.extract.claims import languages, read_claims

BENCH = Path(__file__).parents[1]
BEGIN, END = "<!-- claims:begin -->", "<!-- claims:end -->"
SWEEP = (200, 800, 3200)  # documents of 1,000 characters


def ours(document: JSON) -> list[JSON]:
    return [claim.as_dict() for claim in read_claims(article(document))]


def timed(read: Callable[[JSON], object], texts: Sequence[JSON]) -> float:
    """Processor seconds on one core for some texts, after one round that loads what has to be loaded."""
    began = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - began


def of_size(texts: Sequence[JSON], letters: int = 1000) -> list[JSON]:
    """Put texts of one language together to documents of about 1,000 characters."""
    made, piece = [], ""
    for text in texts:
        piece = f"{piece}\n{text['text']}".strip()
        if len(piece) >= letters:
            made.append({**text, "text": piece[:letters]})
            piece = ""
    return made or [{**texts[0], "text": (texts[0]["text"] * 9)[:letters]}]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", action="append", default=[], help="a folder of annotated texts; may be repeated")
    args = parser.parse_args()
    gold = documents(args.gold or [CORPUS])
    gold = [d for d in gold if d["lang"] in languages()]
    results = {"ours": measured([(d, ours(d)) for d in gold]), "plain": measured([(d, read_plainly(d)) for d in gold])}
    speeds = {}
    for lang in sorted({d["lang"] for d in gold}):
        texts = of_size([d for d in gold if d["lang"] == lang])
        texts = (texts * 40)[:40]
        speed = {"ours": len(texts) / timed(ours, texts)}
        if lang in WORDS:
            speed["plain"] = 6 / timed(read_plainly, texts[:6])
            speed["untold"] = 2 / timed(partial(read_plainly, told=False), texts[:2])
        speeds[lang] = {name: round(value, 1) for name, value in speed.items()}
        print(lang, speeds[lang], file=sys.stderr)
    sweep = {}
    every = [
        text for lang in sorted({d["lang"] for d in gold}) for text in of_size([d for d in gold if d["lang"] == lang])
    ]
    for size in SWEEP:
        sweep[size] = round(timed(ours, (every * (size // len(every) + 1))[:size]), 2)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told = {"results": results, "documents_a_second": speeds, "seconds_by_documents": sweep, "peak_mb": peak}
    (BENCH / "claims.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write(table(told, len(gold)))


def table(told: JSON, texts: int) -> str:
    groups, plain = told["results"]["ours"]["groups"], told["results"]["plain"]["groups"]
    lines = [
        f"{texts} texts.",
        "",
        "| of | claims | precision | recall | F1 | key words: F1 |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name in sorted(groups, key=lambda n: (len(n) != 3, len(n) != 2, n)):
        row, other = groups[name], plain.get(name, {}).get("f1", 0.0)
        lines.append(
            f"| {name} | {row['claims']} | {row['precision']:.3f} | {row['recall']:.3f} "
            f"| {row['f1']:.3f} | {other:.3f} |"
        )
    lines += ["", "| of the claims found | ours | key words |", "|---|---:|---:|"]
    for name, share in told["results"]["ours"]["fields"].items():
        lines.append(f"| same {name} | {share:.3f} | {told['results']['plain']['fields'][name]:.3f} |")
    for name, share in told["results"]["ours"]["names"].items():
        lines.append(f"| {name}, F1 | {share:.3f} | {told['results']['plain']['names'][name]:.3f} |")
    invented = [told["results"][who]["invented_where_there_is_none"] for who in ("ours", "plain")]
    lines += [f"| invented a text without claims | {invented[0]:.2f} | {invented[1]:.2f} |", ""]
    lines += [
        (
            "| language | documents of 1,000 characters a second, one core | dateparser, told the language | times "
            "| dateparser, not told | times |"
        ),
        "|---|---:|---:|---:|---:|---:|",
    ]
    lines += [_speeds(lang, speed) for lang, speed in told["documents_a_second"].items()]
    sweep = ", ".join(f"{size:,} in {seconds} s" for size, seconds in told["seconds_by_documents"].items())
    return "\n".join([*lines, "", f"Growth: documents {sweep}. Peak memory {told['peak_mb']} MB."])


def _speeds(lang: str, speed: JSON) -> str:
    cells = [lang, f"{speed['ours']:.0f}"]
    for name in ("plain", "untold"):
        other = speed.get(name)
        cells += [f"{other:.1f}", f"{speed['ours'] / other:.0f}"] if other else ["–", "–"]
    return f"| {' | '.join(cells)} |"


def write(text: str) -> None:
    path = BENCH / "README.md"
    whole = path.read_text(encoding="utf-8")
    before, after = whole.split(BEGIN)[0], whole.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
