package de.passgenau.api.stelle;

import java.util.Map;

import de.passgenau.api.graphql.zugriff.Einsicht;

/** How many offers there are. */
public interface OffeneStellen {

    /** Those that stand today and have a place free, by every group of the KldB that they belong to, from one digit to five. */
    Map<String, Long> jeBeruf(Einsicht einsicht);
}
