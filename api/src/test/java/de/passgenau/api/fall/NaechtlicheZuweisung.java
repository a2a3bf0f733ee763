package de.passgenau.api.fall;

import org.springframework.scheduling.annotation.Scheduled;

/** What must never be: a job that changes cases while nobody is there. A broken sample, never part of the application. */
public final class NaechtlicheZuweisung {

    private final Faelle faelle;

    NaechtlicheZuweisung(Faelle faelle) {
        this.faelle = faelle;
    }

    @Scheduled(cron = "0 0 3 * * *")
    void assign(Fall fall) {
        faelle.save(fall);
    }
}
