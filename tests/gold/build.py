#!/usr/bin/env python3
"""Makes the gold records from texts marked up by hand, and checks them.

    python3 tests/gold/build.py            writes every tests/gold/NAME/record.json
    python3 tests/gold/build.py --check    writes nothing; status 1 if anything is wrong or not up to date

A folder `NAME` belongs to the bulletin `input/NAME.txt` (or `.md`) and holds

  markup.txt      the bulletin's text with what stands in it marked, by hand
  facts.toml      what no mark can say: events, publication date, organizations nobody lists, by hand
  record.json     made from the two; offsets are never counted by hand
  summary.en.md, summary.ru.md   by hand; only their figures, names and order are checked here

Marks are `[[TYPE=VALUE|characters]]` and may be nested:

  [[date=1998-09|September 1998]]             EDTF; basis after it unless explicit: [[date=2002-03-12 context|12 марта]]
  [[org=cec-ru|CEC of [[country=ru|Russia]]]] key of the organization, key of the country
  [[org=cec-ru anaphor|the Commission]]       refers back
  [[demonym=ru|Russian]]  [[place=moscow|Moscow]]
  [[count=~650 observer|about 650 observers]] value, unit; `~` if approximate; `of=KEY` for an organization's members
  [[nbsp]] [[shy]]                            a no-break space, a soft hyphen

Names and kinds of known organizations are read from `locales/` and `world/`; countries and cities stand below, and `world/`
and `locales/` are compared with them.
"""
import calendar
import hashlib
import json
import re
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("en", "ru")
TYPES = {"org": "organization", "country": "country", "demonym": "demonym", "place": "place", "date": "date", "count": "count"}
TABLE = {"organization": "organizations", "country": "countries", "demonym": "countries", "place": "places", "date": "dates"}
KINDS = {"conference", "meeting", "signing", "approval", "support", "entry-into-force", "submission", "observation",
         "chairmanship", "founding", "transformation"}
ROLES = {"organizer", "co-organizer", "initiator", "host", "participant", "actor", "recipient", "chair", "chaired",
         "subject", "occasion", "elected"}
# Countries and cities of the bulletins, by hand: the gold must not repeat a slip of the data it is to measure.
COUNTRIES = {  # key: alpha-3, English, Russian
    "af": ("AFG", "Afghanistan", "Афганистан"),
    "am": ("ARM", "Armenia", "Армения"),
    "at": ("AUT", "Austria", "Австрия"),
    "ba": ("BIH", "Bosnia and Herzegovina", "Босния и Герцеговина"),
    "be": ("BEL", "Belgium", "Бельгия"),
    "bg": ("BGR", "Bulgaria", "Болгария"),
    "by": ("BLR", "Belarus", "Беларусь"),
    "cn": ("CHN", "China", "Китай"),
    "de": ("DEU", "Germany", "Германия"),
    "ee": ("EST", "Estonia", "Эстония"),
    "fi": ("FIN", "Finland", "Финляндия"),
    "fr": ("FRA", "France", "Франция"),
    "ge": ("GEO", "Georgia", "Грузия"),
    "hr": ("HRV", "Croatia", "Хорватия"),
    "hu": ("HUN", "Hungary", "Венгрия"),
    "jp": ("JPN", "Japan", "Япония"),
    "kg": ("KGZ", "Kyrgyzstan", "Киргизия"),
    "kz": ("KAZ", "Kazakhstan", "Казахстан"),
    "lt": ("LTU", "Lithuania", "Литва"),
    "lv": ("LVA", "Latvia", "Латвия"),
    "md": ("MDA", "Moldova", "Молдова"),
    "mn": ("MNG", "Mongolia", "Монголия"),
    "pk": ("PAK", "Pakistan", "Пакистан"),
    "pl": ("POL", "Poland", "Польша"),
    "rs": ("SRB", "Serbia", "Сербия"),
    "ru": ("RUS", "Russia", "Россия"),
    "si": ("SVN", "Slovenia", "Словения"),
    "tj": ("TJK", "Tajikistan", "Таджикистан"),
    "tm": ("TKM", "Turkmenistan", "Туркменистан"),
    "tr": ("TUR", "Turkey", "Турция"),
    "ua": ("UKR", "Ukraine", "Украина"),
    "uz": ("UZB", "Uzbekistan", "Узбекистан"),
}
PLACES = {  # key: country, English, Russian
    "almaty": ("kz", "Almaty", "Алма-Ата"),
    "astana": ("kz", "Astana", "Астана"),
    "belgrade": ("rs", "Belgrade", "Белград"),
    "bishkek": ("kg", "Bishkek", "Бишкек"),
    "brussels": ("be", "Brussels", "Брюссель"),
    "geneva": ("ch", "Geneva", "Женева"),
    "harbin": ("cn", "Harbin", "Харбин"),
    "kazan": ("ru", "Kazan", "Казань"),
    "khabarovsk": ("ru", "Khabarovsk", "Хабаровск"),
    "minsk": ("by", "Minsk", "Минск"),
    "moscow": ("ru", "Moscow", "Москва"),
    "novosibirsk": ("ru", "Novosibirsk", "Новосибирск"),
    "riga": ("lv", "Riga", "Рига"),
    "sarajevo": ("ba", "Sarajevo", "Сараево"),
    "shanghai": ("cn", "Shanghai", "Шанхай"),
    "tallinn": ("ee", "Tallinn", "Таллин"),
    "tashkent": ("uz", "Tashkent", "Ташкент"),
    "tbilisi": ("ge", "Tbilisi", "Тбилиси"),
    "tomsk": ("ru", "Tomsk", "Томск"),
    "venice": ("it", "Venice", "Венеция"),
    "vilnius": ("lt", "Vilnius", "Вильнюс"),
    "yerevan": ("am", "Yerevan", "Ереван"),
    "zagreb": ("hr", "Zagreb", "Загреб"),
}
UNITS = ["day", "month", "season", "year", "decade", "century"]


# --- what is known -------------------------------------------------------------------------------------------------

def read_ftl(path):
    """Terms of a Fluent file: `{"organization-osce": {"": "…", "acronym": "…"}}`, each in the nominative."""
    terms, name, attribute = {}, None, ""
    if not path.exists():
        return terms
    for line in path.read_text(encoding="utf-8").splitlines():
        if m := re.match(r"-([a-z0-9-]+) = (.*)", line):
            name, attribute = m.group(1), ""
            terms[name] = {"": m.group(2)}
        elif m := re.match(r"\s+\.([a-z-]+) = (.*)", line):
            attribute = m.group(1)
            terms[name][attribute] = m.group(2)
        elif m := re.match(r"\s+\*\[nominative\] (.*)", line):
            terms[name][attribute] = m.group(1)
    return terms


def read_toml(path):
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


class World:
    """The program's own facts and names."""

    def __init__(self):
        self.facts = {kind: read_toml(ROOT / "world" / f"{table}.toml").get(kind, {})
                      for kind, table in (("organization", "organizations"), ("country", "countries"), ("place", "places"))}
        self.names = {tag: {} for tag in LANGUAGES}
        for tag in LANGUAGES:
            for table in ("organizations", "countries", "places"):
                self.names[tag].update(read_ftl(ROOT / "locales" / tag / f"{table}.ftl"))

    def names_of(self, kind, key, attribute=""):
        found = {tag: self.names[tag].get(f"{kind}-{key}", {}).get(attribute) for tag in LANGUAGES}
        return {tag: name for tag, name in found.items() if name}

    def organization(self, key, own):
        code = lambda facts: facts["country"].upper() if "country" in facts else None
        if key in self.facts["organization"]:
            facts = self.facts["organization"][key]
            return dict(key=key, known=True, kind=facts["kind"], country=code(facts),
                        wikidata=facts.get("wikidata"), names=self.names_of("organization", key),
                        acronyms=self.names_of("organization", key, "acronym"), names_from="known")
        facts = own[key]
        return dict(key=key, known=False, kind=facts["kind"], country=code(facts), wikidata=None,
                    names=facts["names"], acronyms=facts.get("acronyms", {}), names_from=facts["names_from"])

    def check(self):
        """Where the data and the tables here don't agree; one of them is to be mended."""
        known = [("country", key, dict(alpha2=key.upper(), alpha3=alpha3, status="state"), en, ru)
                 for key, (alpha3, en, ru) in COUNTRIES.items()]
        known += [("place", key, dict(kind="city", country=country), en, ru) for key, (country, en, ru) in PLACES.items()]
        for kind, key, facts, en, ru in known:
            have = self.facts[kind].get(key, {})
            if any(have.get(field) != value for field, value in facts.items()):
                yield f"world/ has {have} for the {kind} {key}, not {facts}"
            if (names := self.names_of(kind, key)) != dict(en=en, ru=ru):
                yield f"locales/ have {names} for the {kind} {key}, not {en}, {ru}"


def country(key):
    alpha3, en, ru = COUNTRIES[key]
    return dict(key=key, alpha2=key.upper(), alpha3=alpha3, names=dict(en=en, ru=ru), status="state")


def place(key):
    country, en, ru = PLACES[key]
    return dict(key=key, names=dict(en=en, ru=ru), country=country.upper(), kind="city")


# --- dates ---------------------------------------------------------------------------------------------------------

def one_day_range(value):
    """First day, last day and unit of one EDTF value without `/`."""
    if m := re.fullmatch(r"(\d{2})XX", value):
        return f"{m[1]}00-01-01", f"{m[1]}99-12-31", "century"
    if m := re.fullmatch(r"(\d{3})X", value):
        return f"{m[1]}0-01-01", f"{m[1]}9-12-31", "decade"
    if re.fullmatch(r"\d{4}", value):
        return f"{value}-01-01", f"{value}-12-31", "year"
    if m := re.fullmatch(r"(\d{4})-(2[123])", value):
        first = {"21": 3, "22": 6, "23": 9}[m[2]]
        return f"{m[1]}-{first:02}-01", f"{m[1]}-{first + 2:02}-{calendar.monthrange(int(m[1]), first + 2)[1]}", "season"
    if m := re.fullmatch(r"(\d{4})-(\d{2})", value):
        return f"{value}-01", f"{value}-{calendar.monthrange(int(m[1]), int(m[2]))[1]}", "month"
    if m := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", value):
        assert int(m[3]) <= calendar.monthrange(int(m[1]), int(m[2]))[1], value
        return value, value, "day"
    raise SystemExit(f"not an EDTF value: {value}")


def date(value):
    edtf, _, basis = value.partition(" ")
    ends = [one_day_range(end) if end != ".." else (None, None, None) for end in edtf.split("/")]
    precision = min((unit for _, _, unit in ends if unit), key=UNITS.index)
    return dict(edtf=edtf, earliest=ends[0][0], latest=ends[-1][1], precision=precision, basis=basis or "explicit")


# --- marked text ---------------------------------------------------------------------------------------------------

def parse(source, where):
    """The text without its marks, and the marks as `(type, value, start, end)`."""
    text, marks, stack, at = [], [], [], 0
    token = re.compile(r"\[\[(?:(nbsp|shy)\]\]|([a-z]+)=([^|\]]+)\|)|\]\]")
    for m in re.finditer(r"\[\[(?:nbsp|shy)\]\]|\[\[[a-z]+=[^|\]]+\||\]\]|[\s\S]", source):
        t = token.fullmatch(m[0])
        if not t:
            text.append(m[0])
            at += 1
        elif t[1]:
            text.append({"nbsp": "\u00a0", "shy": "\u00ad"}[t[1]])
            at += 1
        elif t[2]:
            stack.append((t[2], t[3], at))
        else:
            kind, value, start = stack.pop()
            marks.append((TYPES[kind], value, start, at))
    if stack or "[[" in "".join(text):
        raise SystemExit(f"{where}: marks not closed or not known: {stack}")
    return "".join(text), marks


def script(character):
    return "ru" if "\u0400" <= character <= "\u04ff" else "en" if character.isalpha() else None


def language(text, start, end):
    """By the letters of the mention; without any, by the nearest letter before it, else after it."""
    for character in text[start:end] + text[:start][::-1] + text[end:]:
        if tag := script(character):
            return tag


def find_sentence(text, pattern, where):
    """The span of a sentence given in full or as `beginning … end`."""
    plain = {"\u00a0": " ", "\u00ad": None}
    flat, back = [], []
    for at, character in enumerate(text):
        character = plain.get(character, character)
        if character is not None:
            flat.append(character)
            back.append(at)
    flat = "".join(flat)
    head, _, tail = (part.strip() for part in pattern.partition(" … "))
    if flat.count(head) != 1:
        raise SystemExit(f"{where}: {flat.count(head)} times in the text: {head!r}")
    start = flat.index(head)
    end = flat.index(tail, start + len(head)) + len(tail) if tail else start + len(head)
    if "\n" in flat[start:end] or flat[end - 1] not in ".»":
        raise SystemExit(f"{where}: no sentence: {flat[start:end]!r}")
    return back[start], back[end - 1] + 1


# --- the record ----------------------------------------------------------------------------------------------------

def build(name, world):
    folder = HERE / name
    [path] = [p for p in (ROOT / "input").iterdir() if p.stem == name]
    raw = path.read_bytes()
    facts = tomllib.loads((folder / "facts.toml").read_text(encoding="utf-8"))
    encoding = facts.get("encoding", "utf-8")
    text = raw.decode(encoding).replace("\r\n", "\n")
    plain, marks = parse((folder / "markup.txt").read_text(encoding="utf-8"), name)
    if plain != text:
        at = next((i for i, (a, b) in enumerate(zip(plain, text)) if a != b), min(len(plain), len(text)))
        raise SystemExit(f"{name}: markup.txt without marks is not the bulletin: {plain[at:at + 40]!r}, {text[at:at + 40]!r}")

    marks.sort(key=lambda mark: (mark[2], -mark[3], mark[0]))
    tables = {"dates": [], "organizations": [], "countries": [], "places": []}
    refs = {}

    def refer(kind, value):
        table = TABLE[kind]
        entity = {"dates": lambda: date(value), "organizations": lambda: world.organization(value, facts.get("organization", {})),
                  "countries": lambda: country(value), "places": lambda: place(value)}[table]()
        same = json.dumps(entity, sort_keys=True)
        if (table, same) not in refs:
            refs[table, same] = table[0] + str(len(tables[table]) + 1)
            tables[table].append(dict(id=refs[table, same], **entity))
        return refs[table, same]

    mentions, counts = [], []
    for number, (kind, value, start, end) in enumerate(marks, 1):
        mention = dict(id=f"m{number}", type=kind, start=start, end=end, text=text[start:end], lang=language(text, start, end))
        if kind == "count":
            amount, unit, *more = value.split()
            counts.append(dict(mention=mention["id"], at=start, value=int(amount.lstrip("~")), approximate=amount[0] == "~", unit=unit,
                               of=more[0].removeprefix("of=") if more else None))
        else:
            value, anaphor = (value.removesuffix(" anaphor"), value.endswith(" anaphor"))
            mention["ref"] = refer(kind, value)
            if anaphor:
                mention["anaphor"] = True
        mention["rule"] = "gold"
        around = [m for m in mentions if m["end"] >= end and m["type"] not in ("count", "demonym")]
        if around:
            mention["within"] = min(around, key=lambda m: m["end"] - m["start"])["id"]
        mentions.append(mention)

    def key_ref(key):
        kind, key = ("countries", key.removeprefix("country:")) if key.startswith("country:") else ("organizations", key)
        return next(e["id"] for e in tables[kind] if e["key"] == key)

    events = []
    for event in facts["event"]:
        where = f"{name}: {event['kind']} of {event.get('date')}"
        start, end = find_sentence(text, event["sentence"], where)
        more = [find_sentence(text, sentence, where) for sentence in event.get("more", [])]
        inside = lambda at: any(a <= at < b for a, b in [(start, end), *more])
        day = next(m["ref"] for m in mentions if m["type"] == "date" and start <= m["start"] < end
                   and any(d["id"] == m["ref"] and d["edtf"] == event["date"] for d in tables["dates"]))
        where_held = next((p for p in tables["places"] if p["key"] == event.get("place")), None)
        if "place" in event and not any(m["type"] == "place" and m["ref"] == where_held["id"] and inside(m["start"]) for m in mentions):
            raise SystemExit(f"{where}: the place is not in its sentences")
        alpha2 = where_held["country"] if where_held else event.get("country", "").upper()
        country_held = next((c["id"] for c in tables["countries"] if c["alpha2"] == alpha2), None)
        participants = [dict(ref=key_ref(key), role=role) for role, key in (p.split() for p in event.get("participants", []))]
        for p in participants:
            if p["role"] not in ROLES or not any(m.get("ref") == p["ref"] and m["type"] != "demonym" and inside(m["start"]) for m in mentions):
                raise SystemExit(f"{where}: {p} is no role or not in its sentences")
        if [p["ref"][0] for p in participants] != sorted((p["ref"][0] for p in participants), reverse=True):
            raise SystemExit(f"{where}: organizations first, then countries")
        assert event["kind"] in KINDS and event.get("status", "happened") in ("happened", "planned", "denied"), where
        record = dict(id=None, kind=event["kind"], status=event.get("status", "happened"), date=day, place=where_held and where_held["id"],
                      place_country=country_held, participants=participants, title=event.get("title"), topic=event.get("topic"))
        for title in (event.get("title"), event.get("topic")):
            assert title is None or title in text, title
        for field in ("occasion", "object"):
            if field in event:
                record[field] = event[field]
        record["counts"] = []
        for wanted in event.get("counts", []):
            [count] = [c for c in counts if f"{c['value']} {c['unit']}" == wanted and inside(c["at"])]
            counted = {k: count[k] for k in ("value", "approximate", "unit", "mention")}
            if count["of"]:
                counted["of"] = key_ref(count["of"])
            record["counts"].append(counted)
        record.update(start=start, end=end)
        if more:
            record["more"] = [dict(start=a, end=b) for a, b in more]
        events.append(record)
    events.sort(key=lambda e: e["start"])
    for number, event in enumerate(events, 1):
        event["id"] = f"e{number}"

    letters = [tag for tag in map(script, text) if tag]
    shares = sorted(((letters.count(tag) / len(letters), tag) for tag in LANGUAGES), reverse=True)
    title = text.split("\n", 1)[0]
    return dict(
        schema="svodka/1", id=name,
        source=dict(path=path.name, media_type="text/markdown" if path.suffix == ".md" else "text/plain", encoding=encoding,
                    bytes=len(raw), sha256=hashlib.sha256(raw).hexdigest()),
        offsets="codepoint", title=title.removeprefix("# "), published=facts.get("published"),
        languages=[dict(tag=tag, share=round(share, 2)) for share, tag in shares if share],
        text=text, mentions=mentions, **tables, events=events, warnings=[])


def to_json(record):
    """One field a line, and of the lists one entry a line, so that a changed entry is a changed line."""
    one = lambda value: json.dumps(value, ensure_ascii=False)
    lines = []
    for field, value in record.items():
        if isinstance(value, list) and value and field != "languages":
            lines.append(f"  {one(field)}: [\n    " + ",\n    ".join(map(one, value)) + "\n  ]")
        else:
            lines.append(f"  {one(field)}: {one(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


# --- checks --------------------------------------------------------------------------------------------------------

def check_record(record):
    """Everything of the record that can be told without reading the bulletin."""
    text, bad = record["text"], []
    ids = {m["id"]: m for m in record["mentions"]}
    for m in record["mentions"]:
        if m["text"] != m["text"].strip() or text[m["start"]:m["end"]] != m["text"]:
            bad.append(f"span of {m}")
        outer = ids.get(m.get("within"))
        if outer and outer.get("ref") == m.get("ref"):
            bad.append(f"{m['text']!r} has the ref of the mention around it")
        if m["type"] == "count":
            continue
        for found in re.finditer(rf"\b{re.escape(m['text'])}\b", text):
            if not any(o["start"] <= found.start() and found.end() <= o["end"] for o in record["mentions"]):
                bad.append(f"not marked: {m['text']!r} at {found.start()}")
    counted = [c["mention"] for e in record["events"] for c in e["counts"]]
    for m in record["mentions"]:
        if m["type"] == "count" and m["id"] not in counted:
            bad.append(f"count of no event: {m['text']!r}")
    for o in record["organizations"]:
        if not o["names"] or o["known"] == o["key"].startswith("x-") or o["known"] and set(o["names"]) != set(LANGUAGES):
            bad.append(f"organization {o}")
    words = len(re.findall(r"\w+", text))
    if not 115 <= words <= 320:
        bad.append(f"{words} words")
    return bad


def plural(number, forms):
    """The Russian form for a number: of `("упоминание", "упоминания", "упоминаний")`."""
    if number % 10 == 1 and number % 100 != 11:
        return forms[0]
    return forms[1] if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else forms[2]


def name_in(entity, tag):
    """The name as summaries show it: in the wanted language, else the original in quotation marks."""
    if tag in entity["names"]:
        return entity["names"][tag]
    [original] = entity["names"].values()
    return f"“{original}”" if tag == "en" else f"«{original}»"


def collation(tag):
    """A key that orders names as the language does; letters of the other script come last."""
    def key(name):
        name = re.sub(r"[«»“”]", "", name).lower().replace("ё", "е")
        return [(0 if script(c) in (tag, None) else 1, c) for c in name]
    return key


def check_summary(record, tag, summary):
    """The figures, names and order in a summary; the wording is for a reader's eye."""
    bad, lines = [], summary.split("\n")
    numbers = [len(record[table]) for table in ("dates", "organizations", "countries", "events")]
    words = [[("date", "dates"), ("organization", "organizations"), ("country", "countries"), ("event", "events")][i][n != 1]
             for i, n in enumerate(numbers)]
    if tag == "ru":
        words = [plural(numbers[0], ("дата", "даты", "дат")), plural(numbers[1], ("организация", "организации", "организаций")),
                 plural(numbers[2], ("страна", "страны", "стран")), "событии" if numbers[3] % 10 == 1 and numbers[3] % 100 != 11 else "событиях"]
    for number, word in zip(numbers, words):
        if f"{number} {word}" not in lines[2]:
            bad.append(f"lead: no {number} {word}")
    if lines[0] != "# " + record["title"]:
        bad.append("title")

    def times(entity, kind):
        return sum(m.get("ref") == entity["id"] and m["type"] == kind and "anaphor" not in m for m in record["mentions"])

    key = collation(tag)
    organizations = sorted(((-times(o, "organization"), key(name_in(o, tag)), o) for o in record["organizations"]), key=lambda o: o[:2])
    listed = []
    for count, _, o in organizations:
        acronym = o["acronyms"].get(tag) or next(iter(o["acronyms"].values()), None) if not o["known"] else o["acronyms"].get(tag)
        word = ("mention" if count == -1 else "mentions") if tag == "en" else plural(-count, ("упоминание", "упоминания", "упоминаний"))
        listed.append(f"- {name_in(o, tag)}{f' ({acronym})' if acronym else ''} — {-count} {word}")
    heads = ("## Timeline", "## Organizations", "## Countries") if tag == "en" else ("## Хронология", "## Организации", "## Страны")
    parts = re.split(r"^## .*\n\n", summary, flags=re.M)
    if [l for l in lines if l.startswith("## ")] != list(heads):
        return bad + ["headings"]
    have = parts[2].strip().split("\n")
    if have != listed:
        bad.append("organizations:\n    " + "\n    ".join(f"have {a}\n    want {b}" for a, b in zip(have + [''] * 9, listed) if a != b))
    # The organization and the country named most; where several are named as often, none of them stands out.
    countries = sorted(((-times(c, "country"), key(c["names"][tag]), c) for c in record["countries"]), key=lambda c: c[:2])
    for ranked in (organizations, countries):
        number, entity = -ranked[0][0], ranked[0][2]
        want = f"{name_in(entity, tag)} ({number} " + (("time" if number == 1 else "times") if tag == "en" else plural(number, ("раз", "раза", "раз")))
        stands_out = number > 1 and (len(ranked) == 1 or ranked[1][0] != -number)
        if (want in lines[2]) != stands_out:
            bad.append(f"lead: {'no ' if stands_out else ''}{want}")
    names = sorted((c["names"][tag] for c in record["countries"]), key=key)
    want = ", ".join(names[:-1]) + {"en": " and ", "ru": " и "}[tag] + names[-1] + "."
    if parts[3].strip() != want:
        bad.append(f"countries: {want}")
    located = {e["place_country"] for e in record["events"]} - {None}
    if {"en": f"located in {len(located)} ", "ru": f"указаны в {len(located)} "}[tag] not in lines[2] and located:
        bad.append(f"lead: events in {len(located)} countries")
    when = {d["id"]: d for d in record["dates"]}
    order = sorted(record["events"], key=lambda e: (when[e["date"]]["earliest"], [-int(x) for x in when[e["date"]]["latest"].split("-")], e["start"]))
    timeline = parts[1].strip().split("\n")
    if len(timeline) != len(order):
        bad.append(f"{len(timeline)} lines for {len(order)} events")
    for line, event in zip(timeline, order):
        if not line.startswith(f"- **{date_in(when[event['date']]['edtf'], tag)}** — "):
            bad.append(f"{date_in(when[event['date']]['edtf'], tag)}: {line}")
    return bad


EN = "January February March April May June July August September October November December".split()
RU = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
RU_GENITIVE = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()


def date_in(edtf, tag):
    """The dates that the gold has, as a timeline begins with them."""
    ends = [[int(x) for x in end.split("-")] for end in edtf.split("/")]
    a, b = ends[0], ends[-1]
    if len(a) == 3:
        days = f"{a[2]}–{b[2]}" if a != b else f"{a[2]}"
        assert a[:2] == b[:2]
        return f"{days} {EN[a[1] - 1]} {a[0]}" if tag == "en" else f"{days} {RU_GENITIVE[a[1] - 1]} {a[0]} года"
    if len(a) == 2 and a == b:
        return f"{EN[a[1] - 1]} {a[0]}" if tag == "en" else f"{RU[a[1] - 1].capitalize()} {a[0]} года"
    if len(a) == 2:
        return (f"{EN[a[1] - 1]} {a[0]} – {EN[b[1] - 1]} {b[0]}" if tag == "en"
                else f"{RU[a[1] - 1].capitalize()} {a[0]} года — {RU[b[1] - 1]} {b[0]} года")
    return f"{a[0]}" if tag == "en" else f"{a[0]} год"


def main():
    world = World()
    bad = list(world.check())
    for folder in sorted(p for p in HERE.iterdir() if (p / "markup.txt").exists()):
        record = build(folder.name, world)
        wrong = check_record(record)
        body = to_json(record)
        assert json.loads(body) == record
        path = folder / "record.json"
        if "--check" not in sys.argv:
            path.write_text(body, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != body:
            wrong.append("record.json is not what markup.txt and facts.toml give")
        for tag in LANGUAGES:
            summary = folder / f"summary.{tag}.md"
            if summary.exists():
                wrong += [f"summary.{tag}.md: {x}" for x in check_summary(record, tag, summary.read_text(encoding="utf-8"))]
            else:
                wrong.append(f"no {summary.name}")
        print(folder.name, *(f"{len(record[t])} {t}" for t in ("mentions", "dates", "organizations", "countries", "places", "events")), sep=", ")
        bad += [f"{folder.name}: {x}" for x in wrong]
    for line in bad:
        print("BAD", line, file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
