//! Numbers in groups that have numbers themselves, each group found at once.

/// Groups of numbers.
#[derive(Default)]
pub(super) struct Grouped {
    /// Where each group begins, and where the last one ends.
    begins: Vec<u32>,
    numbers: Vec<u32>,
}

impl Grouped {
    /// Groups such pairs by the first number; each group in the order in which they come.
    pub(super) fn of(pairs: impl Iterator<Item = (usize, u32)>) -> Grouped {
        let pairs: Vec<(usize, u32)> = pairs.collect();
        let groups = pairs.iter().map(|(group, _)| group + 1).max().unwrap_or(0);
        // First how many there are of each group, then where each ends, then, filled from the end, where each begins.
        let mut begins = vec![0; groups + 1];
        for (group, _) in &pairs {
            begins[*group] += 1;
        }
        let mut end = 0;
        for begin in &mut begins {
            end += *begin;
            *begin = end;
        }
        let mut numbers = vec![0; pairs.len()];
        for (group, number) in pairs.into_iter().rev() {
            begins[group] -= 1;
            numbers[begins[group] as usize] = number;
        }
        Grouped { begins, numbers }
    }

    /// The numbers of a group; none of one that doesn't exist.
    #[inline]
    pub(super) fn get(&self, group: usize) -> &[u32] {
        match self.begins.get(group..).and_then(<[u32]>::first_chunk) {
            Some(&[from, until]) => &self.numbers[from as usize..until as usize],
            None => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_hold_what_was_put_into_them() {
        let pairs = [(3, 30), (0, 1), (3, 31), (1, 10), (0, 2)];
        let grouped = Grouped::of(pairs.into_iter());
        for (group, wanted) in [(0, [1, 2].as_slice()), (1, &[10]), (2, &[]), (3, &[30, 31]), (4, &[]), (99, &[])] {
            assert_eq!(grouped.get(group), wanted, "{group}");
        }
        assert_eq!(Grouped::of([].into_iter()).get(0), &[] as &[u32]);
    }
}
