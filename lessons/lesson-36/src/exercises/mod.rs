//! The exercises of this lesson.
