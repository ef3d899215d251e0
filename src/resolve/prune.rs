//! Leaving out what nothing names any more, once mentions have been joined or replaced.

use super::{Entity, Findings, OrganizationEntity, Resolver};

impl Resolver<'_, '_> {
    /// Leaves out organizations, countries and places that nothing names any more.
    pub(super) fn prune(&mut self) {
        let Findings { mentions, organizations, countries, places, .. } = &mut *self.findings;
        if !mentions.is_sorted_by_key(|mention| (mention.first, std::cmp::Reverse(mention.end))) {
            mentions.sort_by_key(|mention| (mention.first, std::cmp::Reverse(mention.end)));
        }
        // In the order of their first mentions.
        let mut kept = [const { Kept::new() }; 3];
        for (kept, count) in kept.iter_mut().zip([organizations.len(), countries.len(), places.len()]) {
            kept.places.resize(count, u32::MAX);
        }
        let [kept_organizations, kept_countries, kept_places] = &mut kept;
        let mut keep = |entity: Entity| match entity {
            Entity::Organization(at) => Entity::Organization(kept_organizations.keep(at)),
            Entity::Country(at) => Entity::Country(kept_countries.keep(at)),
            Entity::Place(at) => Entity::Place(kept_places.keep(at)),
            Entity::Date(_) => entity,
        };
        for mention in mentions.iter_mut() {
            mention.entity = mention.entity.map(&mut keep);
            if let Some(count) = &mut mention.count {
                count.of = count.of.map(&mut keep);
            }
        }
        let mut all: Vec<Option<OrganizationEntity>> = organizations.drain(..).map(Some).collect();
        organizations.extend(kept_organizations.order.iter().filter_map(|&at| all[at as usize].take()));
        *countries = kept_countries.order.iter().map(|&at| countries[at as usize]).collect();
        *places = kept_places.order.iter().map(|&at| places[at as usize]).collect();
    }
}

/// Which entities of one kind are still named.
struct Kept {
    /// The new place of each; the largest number where it has none yet.
    places: Vec<u32>,
    /// Their old places in the new order.
    order: Vec<u32>,
}

impl Kept {
    const fn new() -> Kept {
        Kept { places: Vec::new(), order: Vec::new() }
    }

    /// The new place of an entity.
    fn keep(&mut self, at: u32) -> u32 {
        let place = &mut self.places[at as usize];
        if *place == u32::MAX {
            *place = self.order.len() as u32;
            self.order.push(at);
        }
        *place
    }
}
