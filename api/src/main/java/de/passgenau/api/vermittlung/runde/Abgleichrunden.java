package de.passgenau.api.vermittlung.runde;

import org.springframework.data.repository.Repository;

/** Every Abgleichrunde. */
interface Abgleichrunden extends Repository<Abgleichrunde, RundeId> {

    Abgleichrunde save(Abgleichrunde runde);
}
