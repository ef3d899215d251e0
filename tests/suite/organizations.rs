//! Organizations across a document: what is named again, lists, names in the other language, and the facts of known ones.

use std::collections::{BTreeMap, BTreeSet};

use svodka::knowledge::Knowledge;
use svodka::lookup;
use svodka::record::MentionType;

use super::documents;

/// Each mention of an organization: its text, its key, and whether it refers back.
fn found(text: &str) -> Vec<(String, String, bool)> {
    let record = documents::record_of_text(&mut documents::extractor(), text, None);
    let keys: BTreeMap<&str, &str> =
        record.organizations.iter().map(|one| (one.id.as_str(), one.key.as_str())).collect();
    let mentions = record.mentions.iter().filter_map(|mention| {
        let key = keys.get(mention.refers.as_deref()?)?;
        Some((mention.text.clone(), (*key).to_owned(), mention.anaphor))
    });
    mentions.collect()
}

/// What `found` tells, each as `TEXT = KEY`, with `~` before what refers back.
fn told(text: &str) -> Vec<String> {
    let line = |(text, key, back): (String, String, bool)| format!("{}{text} = {key}", if back { "~" } else { "" });
    found(text).into_iter().map(line).collect()
}

#[test]
fn a_name_that_is_introduced_is_found_everywhere_and_in_every_case() {
    assert_eq!(
        told("Банк «Северокрай» закрыт. Вкладчики Северокрая ждут, о «Северокрае» пишут, Северокрай молчит."),
        [
            "Северокрай = x-северокрай",
            "Северокрая = x-северокрай",
            "Северокрае = x-северокрай",
            "Северокрай = x-северокрай"
        ]
    );
    assert_eq!(
        told("Nordstern rose early. It was bought by a company called Nordstern. The Nordstern shares fell."),
        ["Nordstern = x-nordstern", "Nordstern = x-nordstern", "Nordstern = x-nordstern"]
    );
    // Beside another name it may be that of somebody else, and at a sentence's beginning a common word.
    assert_eq!(told("A company called Bridgewell failed. John Bridgewell wept."), ["Bridgewell = x-bridgewell"]);
    assert_eq!(
        told("A company called Target failed. Target the poor, he said; a target is met."),
        ["Target = x-target"]
    );
}

#[test]
fn a_head_word_means_the_only_organization_of_its_kind() {
    assert_eq!(
        told("Закон принял парламент Малави. Позже парламент его отменил."),
        ["парламент Малави = national-assembly-mw", "~парламент = national-assembly-mw"]
    );
    assert_eq!(
        told("The Ministry of Health of Botswana replied. The ministry was late."),
        ["Ministry of Health of Botswana = x-ministry-health-bw", "~ministry = x-ministry-health-bw"]
    );
    // Where two fit, none is meant; nor before the name.
    let two = "The Ministry of Health of Botswana and the Ministry of Justice of Botswana met. The ministry was late.";
    assert!(found(two).iter().all(|(.., back)| !back), "{:?}", told(two));
    let later = "The ministry was late. The Ministry of Health of Botswana replied.";
    assert!(found(later).iter().all(|(.., back)| !back), "{:?}", told(later));
}

#[test]
fn the_beginning_of_a_name_means_the_only_one_that_begins_so() {
    assert_eq!(
        told("The Supreme Court of Nepal ruled. Later the Supreme Court changed its mind."),
        ["Supreme Court of Nepal = supreme-court-np", "Supreme Court = supreme-court-np"]
    );
    assert_eq!(
        told("Верховный суд Непала принял решение. Позже Верховный суд его отменил."),
        ["Верховный суд Непала = supreme-court-np", "Верховный суд = supreme-court-np"]
    );
    let two = told("The Supreme Court of Nepal and the Supreme Court of Ghana met. The Supreme Court rose.");
    assert_eq!(two[2], "Supreme Court = x-supreme-court");
}

#[test]
fn what_names_the_same_inside_a_name_takes_no_place_from_another() {
    // “State Duma of the Federal Assembly” is a name of the State Duma, too, and as long as that of the assembly.
    assert_eq!(
        told("They watched the State Duma of the Federal Assembly of the Russian Federation."),
        [
            "State Duma of the Federal Assembly of the Russian Federation = state-duma",
            "Federal Assembly of the Russian Federation = federal-assembly"
        ]
    );
}

#[test]
fn items_of_a_list_share_what_stands_once() {
    assert_eq!(
        told("The Ministries of Justice and Health of Botswana agreed."),
        ["Ministries of Justice = x-ministry-justice-bw", "Health of Botswana = x-ministry-health-bw"]
    );
    assert_eq!(told("Договор подписали ЦИК России и Молдавии."), ["ЦИК России = cec-ru", "Молдавии = cec-md"]);
    // The country of an item is a country, too, beside the organization and not inside it.
    let record =
        documents::record_of_text(&mut documents::extractor(), "Договор подписали ЦИК России и Молдавии.", None);
    let both: Vec<_> = record.mentions.iter().filter(|mention| mention.text == "Молдавии").collect();
    let kinds: Vec<_> = both.iter().map(|mention| mention.kind).collect();
    assert_eq!(kinds, [MentionType::Country, MentionType::Organization]);
    assert!(both.iter().all(|mention| mention.within.is_none()));
}

#[test]
fn an_acronym_may_stand_before_its_definition_and_decline() {
    assert_eq!(
        told("В ССФ не ответили. Деньги дал Северный строительный фонд (ССФ), в ССФе молчат."),
        [
            "ССФ = x-северный-строительный-фонд",
            "Северный строительный фонд = x-северный-строительный-фонд",
            "ССФ = x-северный-строительный-фонд",
            "ССФе = x-северный-строительный-фонд"
        ]
    );
    assert_eq!(
        told("The NBF (Northern Bridge Fund) paid. The NBF is rich."),
        [
            "NBF = x-northern-bridge-fund",
            "Northern Bridge Fund = x-northern-bridge-fund",
            "NBF = x-northern-bridge-fund"
        ]
    );
}

#[test]
fn an_embassy_has_one_key_and_a_name_in_both_languages() {
    let names = |text: &str| {
        let record = documents::record_of_text(&mut documents::extractor(), text, None);
        record.organizations.into_iter().map(|one| (one.key, one.names)).next().unwrap()
    };
    let english = names("The Embassy of Japan in Kenya reopened.");
    assert_eq!(english, names("Посольство Японии в Кении снова открыто."));
    assert_eq!(english.1["ru"], "Посольство Японии в Кении");
    let article = names("Посольство Кубы во Франции закрыто.");
    assert_eq!(article.1["ru"], "Посольство Кубы во Франции");
    assert_eq!(article.1["en"], "Embassy of Cuba in France");
    assert_eq!(names("Посольство Франции на Кубе закрыто.").1["ru"], "Посольство Франции на Кубе");
    assert_eq!(names("The French Embassy in the Netherlands closed.").1["en"], "Embassy of France in the Netherlands");
}

/// Every state has a parliament, a central bank or one that it shares, and the highest court, as far as they are listed.
#[test]
fn states_have_their_bodies() {
    let knowledge = Knowledge::embedded();
    let mut bodies: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for facts in knowledge.world.organizations.values() {
        if let Some(country) = &facts.country {
            bodies.entry(country).or_default().insert(&facts.kind);
        }
    }
    let states: Vec<&str> =
        knowledge.world.countries.iter().filter(|(_, facts)| facts.status == "state").map(|(key, _)| key).collect();
    let without = |kind: &str| -> Vec<&str> {
        states.iter().copied().filter(|key| !bodies.get(key).is_some_and(|kinds| kinds.contains(kind))).collect()
    };
    assert!(knowledge.world.organizations.len() >= 1500);
    assert_eq!(without("parliament"), [""; 0]);
    assert!(without("court").len() <= 12, "{:?}", without("court"));
}

#[test]
fn predecessors_and_successors_agree() {
    let knowledge = Knowledge::embedded();
    let all = &knowledge.world.organizations;
    for (key, facts) in all.iter() {
        for other in &facts.successors {
            let after = &all[other.as_str()];
            assert!(
                after.until.is_none() || facts.until.is_none() || after.until >= facts.until,
                "{key} before {other}"
            );
        }
        for other in &facts.predecessors {
            assert_ne!(other, key);
            let (before, from) = (all[other.as_str()].from, facts.from);
            assert!(before.is_none() || from.is_none() || before <= from, "{other} before {key}");
        }
    }
}

#[test]
fn a_known_organization_is_looked_up_in_any_case() {
    let knowledge = Knowledge::embedded();
    for name in ["Верховного суда Непала", "SUPREME COURT OF NEPAL", "the Supreme Court of Nepal"] {
        let answer = serde_json::to_value(lookup::organization(&knowledge, name)).unwrap();
        assert_eq!(answer["match"]["key"], "supreme-court-np", "{name}");
    }
    let near = serde_json::to_value(lookup::organization(&knowledge, "Supreme Cort of Nepal")).unwrap();
    assert!(near["match"].is_null());
    assert_eq!(near["near"][0]["key"], "supreme-court-np");
}

/// What a body is about stands as the language has it, behind the head or before it.
#[test]
fn composed_names_are_written_as_english_has_them() {
    let english = |text: &str| {
        let record = documents::record_of_text(&mut documents::extractor(), text, None);
        record.organizations.into_iter().map(|one| one.names["en"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        english("Совет министров Гренландии и Палата депутатов Арубы спорили, Совет безопасности Арубы молчал."),
        ["Council of Ministers of Greenland", "Chamber of Deputies of Aruba", "Security Council of Aruba"]
    );
    assert_eq!(english("The Security Council of Aruba met."), ["Security Council of Aruba"]);
}
