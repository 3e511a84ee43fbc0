//! Maps and sets of a fixed order, for models.
//!
//! `std::collections::HashMap` hashes differently in each run, so a model that walks through one takes other steps each time. These hash
//! the same way always; they are std's otherwise, reached by [`Deref`].

use std::collections::hash_map::DefaultHasher;
use std::hash::{BuildHasherDefault, Hash};
use std::ops::{Deref, DerefMut};

type Fixed = BuildHasherDefault<DefaultHasher>;

macro_rules! collection {
    ($(#[$doc:meta])* $Name:ident<$($P:ident),*>, $Std:ty, $Item:ty) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $Name<$($P),*>($Std);

        impl<$($P),*> $Name<$($P),*> {
            /// An empty one.
            #[must_use]
            pub fn new() -> Self {
                $Name(<$Std>::default())
            }

            /// An empty one with room for so many.
            #[must_use]
            pub fn with_capacity(capacity: usize) -> Self {
                $Name(<$Std>::with_capacity_and_hasher(capacity, Fixed::default()))
            }
        }

        impl<$($P),*> Default for $Name<$($P),*> {
            fn default() -> Self {
                $Name::new()
            }
        }

        impl<$($P),*> Deref for $Name<$($P),*> {
            type Target = $Std;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl<$($P),*> DerefMut for $Name<$($P),*> {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        impl<$($P),*> IntoIterator for $Name<$($P),*> {
            type Item = $Item;
            type IntoIter = <$Std as IntoIterator>::IntoIter;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a, $($P),*> IntoIterator for &'a $Name<$($P),*> {
            type Item = <&'a $Std as IntoIterator>::Item;
            type IntoIter = <&'a $Std as IntoIterator>::IntoIter;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    };
}

collection!(
    /// `std::collections::HashMap` with the same order in every run.
    HashMap<K, V>, std::collections::HashMap<K, V, Fixed>, (K, V)
);
collection!(
    /// `std::collections::HashSet` with the same order in every run.
    HashSet<T>, std::collections::HashSet<T, Fixed>, T
);

impl<K: Eq + Hash, V> FromIterator<(K, V)> for HashMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        HashMap(items.into_iter().collect())
    }
}

impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
    fn from(items: [(K, V); N]) -> Self {
        items.into_iter().collect()
    }
}

impl<K: Eq + Hash, V: PartialEq> PartialEq for HashMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K: Eq + Hash, V: Eq> Eq for HashMap<K, V> {}

impl<T: Eq + Hash> FromIterator<T> for HashSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        HashSet(items.into_iter().collect())
    }
}

impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Eq + Hash> PartialEq for HashSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq + Hash> Eq for HashSet<T> {}
