package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** One element of a file. */
public sealed interface Angabe permits Person, Stellenangabe, Massnahmenangabe {

    /** Unique in its file. */
    String id();

    /** Without null elements; an absent list is empty. */
    static <T> List<T> liste(@Nullable List<T> liste) {
        return liste == null ? List.of() : liste.stream().filter(Objects::nonNull).toList();
    }
}
