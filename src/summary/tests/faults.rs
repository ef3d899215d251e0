use super::*;

fn error(change: impl Fn(&mut Value)) -> String {
    let events = [json!({"date": "2004", "participants": [part("actor", "o1")],
                         "counts": [{"value": 3, "approximate": false, "unit": "country", "mention": "m1"}]})];
    let mut bulletin = bulletin(&events);
    change(&mut bulletin);
    let record = record(bulletin);
    let mut errors =
        summarizers().map(|summarizer| summary(&summarizer, &record, Length::Full).unwrap_err().to_string());
    assert_eq!(errors[0], errors[1]);
    std::mem::take(&mut errors[0])
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    let event = |field: &'static str, value: Value| error(move |b| b["events"][0][field] = value.clone());
    let errors = [
        event("date", json!("d9")),
        event("place", json!("p9")),
        event("place_country", json!("c9")),
        event("participants", json!([part("actor", "o1"), part("host", "o9")])),
        event("end", json!(900)),
        error(|b| b["events"][0]["counts"][0]["mention"] = json!("m9")),
        error(|b| b["events"][0]["counts"][0]["of"] = json!("o9")),
        error(|b| b["events"][0]["counts"][0]["part_of"] = json!("m9")),
        error(|b| b["events"][0]["counts"][0]["value"] = json!(u64::MAX)),
        error(|b| b["mentions"][1]["ref"] = json!("o9")),
        error(|b| b["dates"][0]["edtf"] = json!("2004-13")),
        error(|b| {
            b["organizations"][4]["names"] = json!({});
        }),
    ];
    insta::assert_snapshot!(errors.join("\n"), @r"
    events[0].date: no entity `d9`
    events[0].place: no entity `p9`
    events[0].place_country: no entity `c9`
    events[0].participants[1].ref: no entity `o9`
    events[0].start: 0 to 900 is no part of the text
    events[0].counts[0].mention: no mention `m9`
    events[0].counts[0].of: no entity `o9`
    events[0].counts[0].part_of: no mention `m9`
    events[0].counts[0].value: 18446744073709551615 is more than can be written (9007199254740992)
    mentions[1].ref: no entity `o9`
    dates[0].edtf: `2004-13` is no EDTF value as records write it: there is no such month
    organizations[4].names: no name in any language
    ");
}

/// The summaries of the languages with that file in place of the program's.
fn load_errors(path: &str, text: &str) -> String {
    let tag = path.split('/').next().unwrap();
    let errors = Summarizer::new(knowledge(&[(path, text)]), tag).err().unwrap_or_default();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    errors.join("\n")
}

#[test]
fn all_that_is_wrong_with_messages_is_told_on_loading() {
    let summary = RUSSIAN[2].1;
    let changed = summary
        .replace("heading-places =", "heading-place =")
        .replace("{ LIST($names) }.", "{ LIST($name) }.")
        .replace("{ by-actors }", "{ by-actor }")
        .replace("at-host-countries = { $host", "at-host-countries = { PLACE($n) }{ $host")
        .replace("LIST($elected, case: \"accusative\"", "LIST($elected, case: \"accusativ\"")
        .replace("form: \"short\"", "from: \"short\"")
        .replace("        [dative] проекту\n", "");
    insta::assert_snapshot!(load_errors("ru/summary.ftl", &changed), @r"
    locales/ru/summary.ftl: no message `heading-places`
      help: copy it from another language, with its comment
    locales/ru/summary.ftl:331:1: `lead-names` uses `$name`, which it isn't given
      help: did you mean `names`?
    locales/ru/summary.ftl:549:1: `at-host-countries` uses `$n`, which `event-approval` isn't given
    locales/ru/summary.ftl:549:1: `at-host-countries`: there is no function `PLACE`
    locales/ru/summary.ftl:763:1: `brief-organizations`: LIST has no option `from`
    locales/ru/summary.ftl:765:1: `brief-organizations-more`: LIST has no option `from`
    locales/ru/summary.ftl:399:1: `event-approval` refers to `by-actor`, which doesn't stand here
      help: did you mean `by-actors`?
    locales/ru/summary.ftl:413:1: `event-founding` refers to `by-actor`, which doesn't stand here
      help: did you mean `by-actors`?
    locales/ru/summary.ftl:417:1: `event-observation`: LIST has no case `accusativ`, did you mean `accusative`?
    locales/ru/summary.ftl:435:1: `event-submission` refers to `by-actor`, which doesn't stand here
      help: did you mean `by-actors`?
    locales/ru/summary.ftl:440:1: `event-support` refers to `by-actor`, which doesn't stand here
      help: did you mean `by-actors`?
    locales/ru/summary.ftl:442:1: `event-transformation` refers to `by-actor`, which doesn't stand here
      help: did you mean `by-actors`?
    locales/ru/summary.ftl:278:1: a select over `$case` in `object-draft` has not every case of the language, each once
      help: the cases are: nominative, genitive, dative, accusative, instrumental, prepositional
    ");
    assert_eq!(load_errors("ru/summary.ftl", summary), "");
}

#[test]
fn an_empty_file_lacks_everything() {
    let errors = load_errors("en/dates.ftl", "");
    assert!(errors.contains("locales/en/dates.ftl: no message `date-day`"), "{errors}");
    assert!(errors.contains("locales/en/dates.ftl: no term `-month-12`"), "{errors}");
}

#[test]
fn a_language_that_is_not_there_is_no_panic() {
    let errors = Summarizer::new(knowledge(&[]), "rU").err().unwrap();
    insta::assert_snapshot!(errors[0].to_string(), @r"
    locales/rU: no language `rU`
      help: did you mean `ru`?
    ");
}
