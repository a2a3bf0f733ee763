package de.passgenau.api.verzeichnis;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a directory was imported, and when; its version rises with every import, so that other processes load it anew. */
@Document(Importstand.SAMMLUNG)
record Importstand(@Id String id, long version, int schema, Instant am, long zeilen) {

    static final String SAMMLUNG = "verzeichnisse";
}
