use super::*;

/// Each event alone in a bulletin, in both languages.
fn lines(events: &[Value]) -> String {
    let summarizers = summarizers();
    let mut lines = Vec::new();
    for event in events {
        for summarizer in &summarizers {
            lines.extend(timeline(summarizer, std::slice::from_ref(event)));
        }
    }
    lines.join("\n")
}

fn count(unit: &str, value: u64) -> Value {
    json!({"value": value, "approximate": false, "unit": unit, "mention": "m1"})
}

#[test]
fn every_kind_is_told_with_all_it_has() {
    let convention = json!({"type": "convention", "draft": true});
    assert_same(
        "every_kind_is_told_with_all_it_has",
        &lines(&[
            json!({"kind": "conference", "date": "2004-05-11/2004-05-13", "title": "Air and Water", "place": "p1",
               "place_country": "c1", "participants": [part("organizer", "o1")]}),
            json!({"kind": "meeting", "date": "2004-05", "participants": [part("organizer", "o3"), part("host", "o2"),
               part("initiator", "o1")], "topic": "Early Warning"}),
            json!({"kind": "approval", "date": "2004", "object": convention, "participants": [part("actor", "o1"), part("actor", "c2")]}),
            json!({"kind": "support", "date": "2004", "object": {"type": "plan"}, "participants": [part("actor", "o4")]}),
            json!({"kind": "signing", "date": "2004-05-13", "object": {"type": "agreement"}, "occasion": "summit",
               "place": "p2", "place_country": "c3",
               "participants": [part("occasion", "o3"), part("actor", "c1"), part("actor", "c4")]}),
            json!({"kind": "submission", "date": "2004-06", "object": {"type": "report"},
               "participants": [part("actor", "c5"), part("recipient", "o1")]}),
            json!({"kind": "entry-into-force", "date": "2005-01-01", "object": {"type": "protocol", "title": "On Winds"}}),
            json!({"kind": "chairmanship", "date": "2005/2006", "participants": [part("chair", "c3"), part("chaired", "o1")]}),
            json!({"kind": "observation", "date": "2005-10", "object": {"type": "election", "office": "president"},
               "place_country": "c2", "participants": [part("actor", "o3")],
               "counts": [count("observer", 21), count("country", 2)]}),
            json!({"kind": "observation", "date": "2005-10", "participants": [part("elected", "o3")]}),
            json!({"kind": "transformation", "date": "2005-10", "place_country": "c2",
               "participants": [part("subject", "o2"), part("actor", "o1")]}),
            json!({"kind": "founding", "date": "2005-10", "place": "p4", "participants": [part("subject", "o3"), part("actor", "c4")]}),
            json!({"kind": "regatta", "date": "2005-10", "title": "Blue Cup", "place": "p1", "place_country": "c1",
               "participants": [part("organizer", "o6")]}),
        ]),
    );
}

#[test]
fn a_kind_with_nothing_else_is_still_a_sentence() {
    let kinds = [
        "approval",
        "chairmanship",
        "conference",
        "entry-into-force",
        "founding",
        "meeting",
        "observation",
        "other",
        "signing",
        "submission",
        "support",
        "transformation",
    ];
    assert_same(
        "a_kind_with_nothing_else_is_still_a_sentence",
        &lines(&kinds.map(|kind| json!({"kind": kind, "date": "2004"}))),
    );
}

#[test]
fn every_part_has_its_place() {
    assert_same(
        "every_part_has_its_place",
        &lines(&[
            json!({"date": "2004", "place": "p3", "place_country": "c6"}),
            json!({"date": "2004", "place_country": "c4"}),
            json!({"date": "2004", "participants": [part("host", "c2"), part("host", "o3")]}),
            json!({"date": "2004", "participants": [part("initiator", "c5"), part("co-organizer", "c5"), part("co-organizer", "c1")]}),
            json!({"date": "2004", "place": "p4", "participants": [part("initiator", "c2")]}),
            json!({"date": "2004", "participants": [part("occasion", "o1")]}),
            json!({"date": "2004", "occasion": "visit"}),
            json!({"date": "2004", "topic": "Ice", "object": {"type": "law"}}),
            json!({"kind": "signing", "date": "2004", "title": "Ice Day", "participants": [part("speaker", "o3"), part("chair", "c1")]}),
            json!({"date": "2004", "participants": [part("participant", "o3"), part("participant", "c4"), part("participant", "c1")]}),
            json!({"date": "2004", "status": "planned"}),
            json!({"date": "2004", "status": "denied", "kind": "signing", "object": {"type": "treaty"}}),
            json!({}),
            json!({"kind": "conference", "date": "2004", "status": "planned", "title": "Ice", "topic": "Snow",
            "occasion": "session", "object": {"type": "law", "draft": true, "title": "О льде"},
            "place": "p2", "place_country": "c3", "counts": [count("expert", 2), count("country", 3)],
            "participants": [part("organizer", "o1"), part("co-organizer", "o2"), part("initiator", "o3"),
                part("host", "o4"), part("host", "c2"), part("participant", "o5"), part("participant", "c4"),
                part("actor", "c1"), part("chair", "o6"), part("occasion", "o2")]}),
        ]),
    );
}

#[test]
fn acts_are_called_by_their_kind_and_title() {
    let object = |object: Value| json!({"kind": "signing", "date": "2004", "object": object});
    let topic = |object: Value| json!({"kind": "meeting", "date": "2004", "object": object});
    assert_same(
        "acts_are_called_by_their_kind_and_title",
        &lines(&[
            object(json!({"type": "agreement", "draft": true})),
            object(json!({"type": "agreement", "title": "О воде"})),
            object(json!({"type": "agreement", "title": "О воде", "draft": true})),
            object(json!({"type": "agreement", "title": "Agreement on Water"})),
            object(json!({"type": "haiku"})),
            topic(json!({"type": "agreement"})),
            topic(json!({"type": "agreement", "draft": true})),
            topic(json!({"type": "agreement", "title": "О воде"})),
            topic(json!({"type": "election", "office": "president"})),
            topic(json!({"type": "election", "office": "shaman"})),
        ]),
    );
}

#[test]
fn numbers_take_their_nouns_along() {
    let units = [
        "country",
        "delegate",
        "delegation",
        "expert",
        "member-state",
        "observer",
        "organization",
        "participant",
        "person",
    ];
    let mut events = Vec::new();
    for unit in units {
        for (value, approximate) in
            [(1, false), (2, false), (5, false), (21, false), (1, true), (22, true), (1011, true)]
        {
            let mut count = count(unit, value);
            count["approximate"] = approximate.into();
            events.push(json!({"date": "2004", "counts": [count]}));
        }
        let mut of = count(unit, 3);
        of["of"] = "o1".into();
        events.push(json!({"date": "2004", "counts": [of]}));
    }
    assert_same(
        "numbers_take_their_nouns_along",
        &lines(&events).replace("- 2004 — meeting; ", "").replace("- 2004 год — встреча; ", ""),
    );
}

#[test]
fn counts_stand_together_as_they_belong() {
    let with_parts = |mut whole: Value, part: Value| {
        whole["mention"] = "m2".into();
        let mut part = part;
        part["part_of"] = "m2".into();
        [whole, part]
    };
    let [whole, members] = with_parts(count("country", 35), count("member-state", 20));
    let countries = [part("participant", "c1"), part("participant", "c4"), part("participant", "o3")];
    assert_same(
        "counts_stand_together_as_they_belong",
        &lines(&[
            json!({"date": "2004", "counts": [count("country", 23), count("organization", 15)]}),
            json!({"date": "2004", "counts": [whole, members, count("organization", 5)]}),
            json!({"date": "2004", "counts": [count("country", 7)], "participants": countries}),
            json!({"date": "2004", "counts": [count("country", 2)], "participants": countries}),
            json!({"date": "2004", "counts": [count("country", 1)], "participants": countries}),
            json!({"date": "2004", "counts": [count("expert", 120), count("country", 21)], "participants": countries}),
            json!({"date": "2004", "counts": [count("weather-station", 12)]}),
        ]),
    );
}

#[test]
fn what_is_counted_among_countries_after_from_has_their_case() {
    let mut countries = count("country", 35);
    countries["mention"] = "m2".into();
    let among = |unit: &str, value: u64, approximate: bool, of: Value| json!({"value": value, "approximate": approximate, "unit": unit, "mention": "m1", "part_of": "m2", "of": of});
    let event = |part: Value| json!({"date": "2004", "counts": [count("expert", 120), countries, part]});
    let lines = lines(&[
        event(among("member-state", 2, false, json!("o1"))),
        event(among("member-state", 21, true, Value::Null)),
        event(among("country", 2, false, json!("o3"))),
    ]);
    insta::assert_snapshot!(lines, @r"
    - 2004 — meeting; participants: 120 experts from 35 countries, including 2 member states of the World Meteorological Organization (WMO).
    - 2004 год — встреча; участники: 120 экспертов из 35 стран, в том числе 2 государств — членов Всемирной метеорологической организации (ВМО).
    - 2004 — meeting; participants: 120 experts from 35 countries, including about 21 member states.
    - 2004 год — встреча; участники: 120 экспертов из 35 стран, в том числе около 21 государства-члена.
    - 2004 — meeting; participants: 120 experts from 35 countries, including 2 countries of the Nordic Council.
    - 2004 год — встреча; участники: 120 экспертов из 35 стран, в том числе 2 стран Северного совета.
    ");
}

#[test]
fn names_and_long_titles_are_given_in_full_once() {
    let title = "Convention on Clean, Quiet Air over the Northern Seas";
    let events = [
        json!({"date": "2001", "kind": "meeting", "object": {"type": "convention", "draft": true, "title": title},
               "participants": [part("organizer", "o4"), part("participant", "o1")]}),
        json!({"date": "2002", "kind": "approval", "object": {"type": "convention", "title": title},
               "participants": [part("actor", "o1"), part("actor", "o4"), part("actor", "o5")]}),
        json!({"date": "2003", "kind": "founding", "participants": [part("subject", "o5"), part("subject", "o1")]}),
    ];
    let lines = summarizers().map(|summarizer| timeline(&summarizer, &events).join("\n"));
    insta::assert_snapshot!(lines.join("\n"), @r"
    - 2001 — meeting of the Ministry of Transport of Estonia; subject: draft of the “Convention on Clean, Quiet Air over the Northern Seas”; participants: the World Meteorological Organization (WMO).
    - 2002 — approval of the “Convention on Clean, Quiet…” by WMO, the Ministry of Transport of Estonia and “Гидрофонд”.
    - 2003 — founding of “Гидрофонд” and WMO.
    - 2001 год — встреча Министерства транспорта Эстонии (Минтранса Эстонии); тема: проект конвенции «Convention on Clean, Quiet Air over the Northern Seas»; участники: Всемирная метеорологическая организация (ВМО).
    - 2002 год — одобрение конвенции «Convention on Clean, Quiet…» Всемирной метеорологической организацией, Минтрансом Эстонии и Гидрофондом.
    - 2003 год — создание Гидрофонда и ВМО.
    ");
}
