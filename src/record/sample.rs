//! A record made by hand, for tests.

use super::Record;

/// A record with a character of four bytes, Cyrillic and Latin text.
pub(super) fn record() -> Record {
    let json = serde_json::json!({
        "schema": "svodka/1",
        "id": "own",
        "source": {"path": "-", "line": 1},
        "offsets": "codepoint",
        "title": null,
        "published": null,
        "languages": [{"tag": "ru", "share": 0.5}, {"tag": "en", "share": 0.5}],
        "text": "𝕊 «Съезд» открылся 8 октября 2002 года. It closed in Latvia.",
        "mentions": [
            {"id": "m1", "type": "date", "start": 19, "end": 38, "text": "8 октября 2002 года", "lang": "ru", "ref": "d1", "rule": "ru/dates/day-month-year"},
            {"id": "m2", "type": "country", "start": 53, "end": 59, "text": "Latvia", "lang": "en", "ref": "c1", "rule": "en/countries/name"}
        ],
        "dates": [
            {"id": "d1", "edtf": "2002-10-08", "earliest": "2002-10-08", "latest": "2002-10-08", "precision": "day", "basis": "explicit"}
        ],
        "organizations": [],
        "countries": [{"id": "c1", "key": "lv", "alpha2": "LV", "alpha3": "LVA", "names": {"en": "Latvia", "ru": "Латвия"}, "status": "state"}],
        "places": [],
        "events": [
            {
                "id": "e1", "kind": "conference", "status": "happened", "date": "d1", "place": null, "place_country": null,
                "participants": [], "title": null, "topic": null, "counts": [], "start": 2, "end": 39,
                "more": [{"start": 40, "end": 60}]
            }
        ],
        "warnings": []
    });
    serde_json::from_value(json).expect("it is made as the contract asks")
}
