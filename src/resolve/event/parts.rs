//! What the captures of a rule add to an event.

use super::{CountOf, EventFinding, ObjectFinding, PartPlayed, Scene, Told};
use crate::record::{EventStatus, MentionType};
use crate::resolve::Entity;

/// The parts that organizations and countries play.
const ROLES: [&str; 12] = [
    "organizer",
    "co-organizer",
    "initiator",
    "host",
    "participant",
    "actor",
    "recipient",
    "chair",
    "chaired",
    "subject",
    "occasion",
    "elected",
];

/// The most participants of an event.
const MAX_PARTICIPANTS: usize = 300;

/// What a capture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Nothing: context.
    None,
    /// An organization or country, with its part.
    Role(&'static str),
    /// A date; several in one match are a list.
    Date,
    /// Where.
    Place,
    /// In which country.
    Country,
    /// A count.
    Count,
    /// A count that the next one is a part of.
    Whole,
    /// A count that is a part of the last one.
    Part,
    /// The event's title.
    Title,
    /// Its subject.
    Topic,
    /// What it is about, by the class after the colon.
    Object,
    /// The title of that.
    ObjectTitle,
    /// That it is a draft.
    Draft,
    /// The office that an election fills, by the class after the colon.
    Office,
    /// The act that was spoken of last.
    Again,
    /// The occasion, by the class after the colon.
    Session,
}

impl Label {
    /// The label with that name in a pattern.
    pub(super) fn from_name(name: &str) -> Label {
        match name {
            "date" => Label::Date,
            "place" => Label::Place,
            "country" => Label::Country,
            "count" => Label::Count,
            "whole" => Label::Whole,
            "part" => Label::Part,
            "title" => Label::Title,
            "topic" => Label::Topic,
            "object" => Label::Object,
            "object-title" => Label::ObjectTitle,
            "draft" => Label::Draft,
            "office" => Label::Office,
            "again" => Label::Again,
            "session" => Label::Session,
            _ => ROLES.iter().find(|role| **role == name).map_or(Label::None, |role| Label::Role(role)),
        }
    }
}

/// What a class is the class of: `election` of `act:election`.
fn member(class: &str) -> &str {
    class.split(':').nth(1).unwrap_or(class)
}

impl Scene<'_> {
    /// Adds what a match captured to an event. True where it added something.
    pub(super) fn add(&self, told: &Told<'_>, event: &mut EventFinding, role: Option<&'static str>) -> bool {
        let before = event.clone();
        let mut whole = None;
        for &(label, first, end, class) in &told.captures {
            match label {
                Label::Role(part) => {
                    let part = if part == "participant" { role.unwrap_or(part) } else { part };
                    self.take_part(event, first, part);
                }
                Label::Place | Label::Country => self.locate(event, first),
                Label::Count | Label::Whole | Label::Part => {
                    let Some((mention, meant)) = self.mention(first) else { continue };
                    if meant.count.is_none() || event.counts.iter().any(|known| known.mention == mention) {
                        continue;
                    }
                    let part_of = if label == Label::Part { whole } else { None };
                    whole = if label == Label::Whole { Some(mention) } else { whole };
                    event.counts.push(CountOf { mention, part_of });
                }
                Label::Title => event.title = event.title.or(Some(self.inside(first, end))),
                Label::Topic => event.topic = event.topic.or(Some(self.inside(first, end))),
                Label::Session => event.occasion = Some(member(class).to_owned()),
                _ => {}
            }
        }
        match told.rule.setting("status") {
            Some("planned") if event.status == EventStatus::Happened => event.status = EventStatus::Planned,
            Some("denied") => event.status = EventStatus::Denied,
            _ => {}
        }
        let added = *event != before;
        event.credit(told, added);
        added
    }

    fn take_part(&self, event: &mut EventFinding, unit: u32, part: &'static str) {
        let Some((_, meant)) = self.mention(unit) else { return };
        let Some(entity) = meant.entity else { return };
        let fits = match entity {
            Entity::Organization(_) => true,
            Entity::Country(_) => meant.kind == MentionType::Country,
            _ => false,
        };
        let known =
            event.participants.iter().any(|one| one.entity == entity && (one.role == part || part == "participant"));
        if fits && !known && event.participants.len() < MAX_PARTICIPANTS {
            event.participants.push(PartPlayed { entity, role: part, first: meant.first });
        }
    }

    fn locate(&self, event: &mut EventFinding, unit: u32) {
        let Some((_, meant)) = self.mention(unit) else { return };
        match meant.entity {
            Some(Entity::Place(place)) if event.place.is_none() => {
                event.place = Some(place);
                event.place_country = self.country_of(place).or(event.place_country);
            }
            Some(Entity::Country(country)) if meant.kind == MentionType::Country && event.place_country.is_none() => {
                event.place_country = Some(country);
            }
            _ => {}
        }
    }

    /// The country that a place lies in, where the document names it.
    fn country_of(&self, place: u32) -> Option<u32> {
        let lexicon = &self.knowledge.lexicon;
        let entity = self.findings.places[place as usize] as usize;
        let country = self.knowledge.world.places.at(entity).country.as_ref()?;
        let entity = lexicon.countries.find(country)? as u32;
        self.findings.countries.iter().position(|&known| known == entity).map(|at| at as u32)
    }

    /// The bytes of units; of a quotation what stands between its marks.
    fn inside(&self, first: u32, end: u32) -> (usize, usize) {
        let (mut start, mut stop) = self.bytes(first, end);
        let unit = &self.units.list[first as usize];
        if unit.quotation && end == first + 1 {
            start = self.parts.tokens[unit.first as usize].end as usize;
            stop = self.parts.tokens[unit.end as usize - 1].start as usize;
        }
        let text = self.text[start..stop].trim_end();
        // A sentence's full stop or comma that the quotation has taken in (“… of Statehood.”).
        let kept = if unit.quotation { text.strip_suffix(['.', ',']).unwrap_or(text) } else { text };
        (start + text.len() - text.trim_start().len(), start + kept.len())
    }

    /// What a match says an event is about; `last` is the act that was spoken of last.
    pub(super) fn object(&self, told: &Told<'_>, last: Option<&ObjectFinding>) -> Option<ObjectFinding> {
        let mut object = ObjectFinding { kind: String::new(), title: None, draft: false, office: None };
        for &(label, first, end, class) in &told.captures {
            match label {
                Label::Object => member(class).clone_into(&mut object.kind),
                Label::ObjectTitle => object.title = Some(self.inside(first, end)),
                Label::Draft => object.draft = true,
                Label::Office => object.office = Some(member(class).to_owned()),
                Label::Again => {
                    let last = last?;
                    object.kind.clone_from(&last.kind);
                    object.draft = last.draft;
                }
                _ => {}
            }
        }
        (!object.kind.is_empty()).then_some(object)
    }
}
