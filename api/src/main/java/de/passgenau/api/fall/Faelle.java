package de.passgenau.api.fall;

import org.springframework.data.repository.Repository;

/** Every case; they are read by {@link de.passgenau.api.liste.Dokumentleser}, as far as somebody may know of them. */
interface Faelle extends Repository<Fall, FallId> {

    Fall save(Fall fall);
}
