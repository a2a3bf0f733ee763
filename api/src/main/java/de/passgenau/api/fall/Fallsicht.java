package de.passgenau.api.fall;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;

/** Who may know of which cases; each way to look at cases has a rule of its own. */
public final class Fallsicht {

    private static final String GESCHAEFTSSTELLE = "zustaendigkeit.geschaeftsstelle";
    private static final String FALLMANAGER = "zustaendigkeit.fallmanager";
    private static final String ZUSTAND = "zustand";
    private static final String TRAEGER = "traeger";
    public static final String EINWILLIGUNG = "einwilligungen.gueltig.zweck";

    private static final String POOL = "pool.offen.gueltigBis";
    /** How long somebody may be in the pool without being prepared anew. */
    public static final Period IM_POOL = Period.ofMonths(6);

    private static final Set<Rolle> AKTENFUEHREND = Set.of(Rolle.FALLMANAGER, Rolle.SERVICE, Rolle.LEISTUNG);

    private Fallsicht() {}

    /**
     * The whole case: whoever works on cases, in his own Geschäftsstellen; and who leads it, or deputises for who does,
     * wherever it belongs.
     */
    public static Sichtfilter akten(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(AKTENFUEHREND::contains)
                ? Sichtfilter.wo(ZUSTAND, Zustand.OFFEN, Zustand.ABGESCHLOSSEN)
                        .und(Sichtfilter.wo(GESCHAEFTSSTELLE, anrufer.geschaeftsstellen()).oder(gefuehrte(anrufer)))
                : Sichtfilter.nichts();
    }

    private static Sichtfilter gefuehrte(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER)
                ? Sichtfilter.wo(FALLMANAGER, zustaendige(anrufer))
                : Sichtfilter.nichts();
    }

    /** Cases that the caller is in charge of, blocked ones included: what persons have a right to does not end there. */
    public static Sichtfilter verantwortete(Anrufer anrufer) {
        return gefuehrte(anrufer);
    }

    /** Whose cases the caller handles: his own, and those of whom he deputises for. */
    static Set<String> zustaendige(Anrufer anrufer) {
        return Stream.concat(Stream.of(anrufer.kennung()), anrufer.vertretungen().stream())
                .collect(Collectors.toSet());
    }

    /** Candidates without names: the Arbeitgeberservice, in the whole Jobcenter. */
    public static Sichtfilter kandidaten(Anrufer anrufer) {
        return anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.wo(ZUSTAND, Zustand.OFFEN)
                : Sichtfilter.nichts();
    }

    /** Whoever may be ranked for an offer: cases in sight, and without names those that the Arbeitgeberservice places. */
    public static Sichtfilter bewerber(Anrufer anrufer) {
        return akten(anrufer).oder(kandidaten(anrufer));
    }

    /** Those who agreed that the Arbeitgeberservice sees their name. */
    public static Sichtfilter benannte() {
        return Sichtfilter.wo(EINWILLIGUNG, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE);
    }

    /** those who agreed to be found in the pool and were prepared for it: employers, and who admits them. */
    public static Sichtfilter pool(Anrufer anrufer, LocalDate heute) {
        return anrufer.hat(Rolle.ARBEITGEBER) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.wo(ZUSTAND, Zustand.OFFEN)
                        .und(Sichtfilter.wo(EINWILLIGUNG, Einwilligungszweck.ARBEITGEBERPOOL))
                        .und(Sichtfilter.wo(POOL, heute.datesUntil(heute.plus(IM_POOL).plusDays(1))
                                .map(LocalDate::toString)
                                .toList()))
                : Sichtfilter.nichts();
    }

    /** Who takes part in Maßnahmen of the caller's Träger. */
    public static Sichtfilter teilnehmer(Anrufer anrufer) {
        return Sichtfilter.wo(ZUSTAND, Zustand.OFFEN).und(Sichtfilter.wo(TRAEGER, own(anrufer.traegerId())));
    }

    /** Whom somebody may decide about: the Arbeitgeberservice in the whole Jobcenter, a Fallmanager in his own cases. */
    public static Sichtfilter entscheidung(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER)
                ? kandidaten(anrufer).oder(Sichtfilter.wo(ZUSTAND, Zustand.OFFEN).und(gefuehrte(anrufer)))
                : kandidaten(anrufer);
    }

    /** What counts in figures, without a look at anybody: the whole Jobcenter's cases, blocked ones aside. */
    public static Sichtfilter zahlen(Anrufer anrufer) {
        return anrufer.hat(Rolle.LEITUNG)
                ? Sichtfilter.wo(ZUSTAND, Zustand.OFFEN, Zustand.ABGESCHLOSSEN)
                : Sichtfilter.nichts();
    }

    /** Who counts where jobs and courses are sought for many, without a look at anybody: the open cases of all. */
    public static Sichtfilter angebot(Anrufer anrufer) {
        return anrufer.hat(Rolle.LEITUNG) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.wo(ZUSTAND, Zustand.OFFEN)
                : Sichtfilter.nichts();
    }

    /** Where cases are at all, so that a figure never tells by its absence that the only one is blocked. */
    public static Sichtfilter orte(Anrufer anrufer) {
        return anrufer.hat(Rolle.LEITUNG) ? Sichtfilter.alles() : Sichtfilter.nichts();
    }

    /** What the rules above look at. */
    public static Map<String, Set<String>> merkmale(Fall fall) {
        return Map.of(GESCHAEFTSSTELLE, Set.of(fall.geschaeftsstelle()), FALLMANAGER,
                Set.of(fall.fallmanager()), ZUSTAND, Set.of(fall.zustand().name()),
                TRAEGER, fall.traeger(), EINWILLIGUNG, fall.einwilligungen()
                        .gueltig()
                        .stream()
                        .map(einwilligung -> einwilligung.zweck().name())
                        .collect(Collectors.toSet()),
                POOL,
                fall.pool().bis());
    }

    private static Set<String> own(@Nullable String traegerId) {
        return traegerId == null ? Set.of() : Set.of(traegerId);
    }
}
