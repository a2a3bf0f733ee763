package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody is opening a case for a person; there is one at a time, in whichever process. It stands until all processes
 * have heard of the case.
 *
 * @param person sealed name and birthday
 * @param fall store id of the case
 */
@Document("falleroeffnungen")
record Anspruch(@Id String person, String fall, String geschaeftsstelle, Instant seit) {}
