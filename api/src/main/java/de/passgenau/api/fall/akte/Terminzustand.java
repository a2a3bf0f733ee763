package de.passgenau.api.fall.akte;

/** What has become of an appointment. */
enum Terminzustand {
    VEREINBART, ABGESAGT, WAHRGENOMMEN, VERSAEUMT
}
