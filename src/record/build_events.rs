//! Events of the record.

use super::build::{Points, entity_id, id, shown};
use super::{Count, Event, Object, Participant, Span};
use crate::resolve::{Entity, EventFinding, Findings};

/// The events of the record, by `start`.
pub(super) fn events(text: &str, findings: &Findings) -> Vec<Event> {
    if findings.events.is_empty() {
        return Vec::new();
    }
    let mut points = Points::of(text);
    let mut order: Vec<&EventFinding> = findings.events.iter().collect();
    order.sort_by_key(|event| event.sentence);
    order.iter().enumerate().map(|(at, event)| entry(at, event, text, findings, &mut points)).collect()
}

fn entry(at: usize, event: &EventFinding, text: &str, findings: &Findings, points: &mut Points<'_>) -> Event {
    let mut span = |(start, end): (usize, usize)| Span { start: points.at(start), end: points.at(end) };
    let characters = |(start, end): (usize, usize)| shown(&text[start..end]);
    let sentence = span(event.sentence);
    Event {
        id: id('e', at),
        kind: event.kind.clone(),
        status: event.status,
        date: Some(entity_id(Entity::Date(event.date))),
        place: event.place.map(|place| entity_id(Entity::Place(place))),
        place_country: event.place_country.map(|country| entity_id(Entity::Country(country))),
        participants: event
            .participants
            .iter()
            .map(|one| Participant { refers: entity_id(one.entity), role: one.role.to_owned() })
            .collect(),
        title: event.title.map(characters),
        topic: event.topic.map(characters),
        occasion: event.occasion.clone(),
        object: event.object.as_ref().map(|object| Object {
            kind: object.kind.clone(),
            title: object.title.map(characters),
            draft: object.draft,
            office: object.office.clone(),
        }),
        counts: event
            .counts
            .iter()
            .filter_map(|count| {
                let found = findings.mentions[count.mention as usize].count.as_ref()?;
                Some(Count {
                    value: found.value,
                    approximate: found.approximate,
                    unit: found.unit.clone(),
                    mention: id('m', count.mention as usize),
                    of: found.of.map(entity_id),
                    part_of: count.part_of.map(|whole| id('m', whole as usize)),
                })
            })
            .collect(),
        start: sentence.start,
        end: sentence.end,
        more: event.more.iter().map(|&more| span(more)).collect(),
    }
}
