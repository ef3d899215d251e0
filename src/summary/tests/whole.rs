use super::*;

/// Adds mentions: (type, ref, how many).
fn with_mentions(mut bulletin: Value, mentions: &[(&str, &str, usize)]) -> Value {
    let list = bulletin["mentions"].as_array_mut().unwrap();
    for (kind, refers, times) in mentions {
        for _ in 0..*times {
            let id = format!("m{}", list.len() + 1);
            list.push(json!({"id": id, "type": kind, "start": 7, "end": 16, "text": "Гидрофонд", "lang": "ru",
                             "ref": refers, "rule": "test"}));
        }
    }
    bulletin
}

fn weather() -> Record {
    let events = [
        json!({"kind": "conference", "date": "2004-05-11/2004-05-13", "title": "Air & *Water*", "place": "p1",
               "place_country": "c1", "participants": [part("organizer", "o1")], "start": 0, "end": 6}),
        json!({"kind": "meeting", "date": "2004-06", "place": "p2", "place_country": "c3", "start": 7, "end": 26,
               "participants": [part("co-organizer", "o1"), part("participant", "o5")]}),
        json!({"kind": "signing", "date": "2005", "status": "planned", "place_country": "c4",
               "object": {"type": "memorandum"}, "start": 7, "end": 26}),
    ];
    let mentions = [
        ("organization", "o1", 3),
        ("organization", "o2", 1),
        ("organization", "o5", 2),
        ("organization", "o4", 2),
        ("organization", "o3", 1),
        ("organization", "o6", 1),
        ("country", "c1", 22),
        ("country", "c2", 1),
        ("country", "c3", 5),
        ("country", "c4", 1),
        ("demonym", "c5", 3),
        ("place", "p1", 2),
        ("place", "p2", 1),
        ("place", "p4", 1),
        ("demonym", "p3", 1),
    ];
    record(with_mentions(bulletin(&events), &mentions))
}

#[test]
fn a_bulletin_is_summarized_at_every_length() {
    let record = weather();
    let mut all = Vec::new();
    for summarizer in summarizers() {
        for length in [Length::Brief, Length::Normal, Length::Full] {
            all.push(summarizer.summarize(&record, length, Format::Markdown).unwrap());
        }
    }
    assert_same("a_bulletin_is_summarized_at_every_length", &all.join("\n========\n\n"));
}

#[test]
fn plain_text_has_no_marks() {
    let record = weather();
    for summarizer in summarizers() {
        for length in [Length::Brief, Length::Normal, Length::Full] {
            let markdown = summarizer.summarize(&record, length, Format::Markdown).unwrap();
            let text = summarizer.summarize(&record, length, Format::Text).unwrap();
            assert!(!text.contains("**") && !text.contains('#') && !text.contains('\\'), "{text}");
            if length != Length::Full {
                let unmarked = markdown.replace("**", "").replace('\\', "").replace("## ", "").replace("# ", "");
                assert_eq!(unmarked.replace('*', ""), text.replace('*', ""));
            }
        }
    }
}

#[test]
fn the_lead_says_what_there_is() {
    let lead = |bulletin: Value| {
        let record = record(bulletin);
        let leads = summarizers().map(|summarizer| {
            let text = summary(&summarizer, &record, Length::Normal).unwrap();
            text.split("\n\n").nth(1).unwrap().trim_end().to_owned()
        });
        leads.join("\n")
    };
    let empty = |fields: &[&str]| {
        let mut bulletin = bulletin(&[]);
        for field in fields {
            bulletin[field] = json!([]);
        }
        bulletin
    };
    let all = ["organizations", "countries", "languages"];
    insta::assert_snapshot!(lead(empty(&all)), @r"
    The document names no dates, organizations or countries.
    В документе не упомянуты ни даты, ни организации, ни страны.
    ");
    insta::assert_snapshot!(lead(empty(&["organizations"])), @r"
    The document, written in Russian, names 6 countries.
    В документе на русском языке упомянуто 6 стран.
    ");
    let several = |number: usize, date: &str| {
        let events: Vec<Value> = (0..number).map(|_| json!({"date": date})).collect();
        let mut bulletin = bulletin(&events);
        bulletin["organizations"] = json!([]);
        bulletin["countries"] = json!([]);
        bulletin
    };
    insta::assert_snapshot!(lead(several(1, "2004-05-11/2004-05-13")), @r"
    The document, written in Russian, names 1 date and reports 1 event (11–13 May 2004).
    В документе на русском языке упомянута 1 дата; в нём сообщается об 1 событии (11–13 мая 2004 года).
    ");
    insta::assert_snapshot!(lead(several(2, "2004")), @r"
    The document, written in Russian, names 2 dates and reports 2 events (2004).
    В документе на русском языке упомянуты 2 даты; в нём сообщается о 2 событиях (2004 год).
    ");
    insta::assert_snapshot!(lead(several(11, "2004")), @r"
    The document, written in Russian, names 11 dates and reports 11 events (2004).
    В документе на русском языке упомянуто 11 дат; в нём сообщается об 11 событиях (2004 год).
    ");
    insta::assert_snapshot!(lead(several(21, "2004")), @r"
    The document, written in Russian, names 21 dates and reports 21 events (2004).
    В документе на русском языке упомянута 21 дата; в нём сообщается о 21 событии (2004 год).
    ");
    insta::assert_snapshot!(lead(several(22, "2004")), @r"
    The document, written in Russian, names 22 dates and reports 22 events (2004).
    В документе на русском языке упомянуты 22 даты; в нём сообщается о 22 событиях (2004 год).
    ");
    let mut two = empty(&["organizations", "countries"]);
    two["languages"] = json!([{"tag": "ru", "share": 0.6}, {"tag": "en", "share": 0.37}, {"tag": "la", "share": 0.03}]);
    two["events"] = bulletin(&[json!({})])["events"].clone();
    insta::assert_snapshot!(lead(two), @r"
    The document, written in Russian and English, reports 1 event.
    В документе на русском и английском языках сообщается об 1 событии.
    ");
}

#[test]
fn a_record_with_little_has_a_short_summary() {
    let mut bare = bulletin(&[]);
    for field in ["organizations", "countries", "places"] {
        bare[field] = json!([]);
    }
    bare["title"] = json!("Что дальше?");
    let record = record(bare.clone());
    let brief = summarizers().map(|summarizer| summary(&summarizer, &record, Length::Brief).unwrap());
    insta::assert_snapshot!(brief.join(""), @r"
    - Что дальше? No dates, organizations or countries.
    - Что дальше? Ни дат, ни организаций, ни стран.
    ");
    bare["title"] = Value::Null;
    bare["organizations"] = bulletin(&[])["organizations"].as_array().unwrap()[..4].into();
    let record = super::record(bare);
    let brief = summarizers().map(|summarizer| summary(&summarizer, &record, Length::Brief).unwrap());
    insta::assert_snapshot!(brief.join(""), @r"
    - Document weather. 4 organizations.
    - Organizations: ITU, Ministry of Transport of Estonia, Nordic Council and WMO.
    - Документ weather. 4 организации.
    - Организации: ВМО, МСЭ, Минтранс Эстонии и Северный совет.
    ");
}
