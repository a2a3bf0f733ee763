package de.passgenau.api.massnahme.katalog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Fassung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahme.Zustandswechsel;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** How much of a Maßnahme somebody sees: a Träger of those of others neither drafts nor money, contracts and results. */
public record Einblick(Massnahme massnahme, boolean ganz) {

    private static final Set<String> INTERN = Set.of("foerderung.kosten", "foerderung.kofinanzierung",
            "foerderung.vertragsnummer", "ergebnisse");

    public static Einblick in(Massnahme massnahme, Anrufer anrufer) {
        return new Einblick(massnahme,
                !anrufer.hat(Rolle.TRAEGER) || massnahme.traeger().wert().equals(anrufer.traegerId()));
    }

    public Steckbrief steckbrief() {
        return steckbrief(massnahme.steckbrief());
    }

    Steckbrief steckbrief(Steckbrief ganzer) {
        if (ganz) {
            return ganzer;
        }
        var foerderung = ganzer.foerderung();
        return new Steckbrief(ganzer.titel(), ganzer.art(), ganzer.instrument(), ganzer.beteiligte(),
                ganzer.beschreibung(), ganzer.zielpersonen(), ganzer.wirkung(), ganzer.ablauf(), ganzer.gebiet(),
                ganzer.ausstattung(),
                new Foerderung(foerderung.rechtsgrundlagen(), foerderung.umsetzung(), null, List.of(),
                        foerderung.zulassung(), null),
                ganzer.zugang(), List.of());
    }

    /** The oldest first; somebody else's are there once they were published. */
    List<Fassung> fassungen() {
        return massnahme.fassungen().alle().stream().filter(eine -> ganz || eine.freigegeben()).toList();
    }

    /** The same as long as nothing that one sees of it has changed; of somebody else's, since it was published last. */
    public String stand() {
        return List.of(massnahme.zustaende(), fassungen().stream().map(Fassung::nummer).toList(),
                Objects.toString(massnahme.verantwortung())).toString();
    }

    /** Rises with every change that one sees. */
    int version() {
        return ganz ? (int) massnahme.version() : massnahme.zustaende().size() + fassungen().size();
    }

    /** Of somebody else's when the last was published or decided; what is still being written is not told. */
    Instant geaendertAm() {
        return ganz
                ? massnahme.spur().geaendertAm()
                : Stream.concat(massnahme.zustaende().stream().map(Zustandswechsel::am),
                        fassungen().stream()
                                .map(Fassung::entscheid)
                                .flatMap(Stream::ofNullable)
                                .map(Fassung.Entscheid::am))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    List<Feldaenderung> ohneInternes(List<Feldaenderung> aenderungen) {
        return ganz
                ? aenderungen
                : aenderungen.stream().filter(eine -> !INTERN.contains(eine.feld())).toList();
    }

    List<Feldaenderung> offene() {
        return ganz ? massnahme.offeneAenderungen() : List.of();
    }
}
