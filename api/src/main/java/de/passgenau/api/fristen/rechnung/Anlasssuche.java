package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.kalender.Lebensjahre;
import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Bedingung;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.jspecify.annotations.Nullable;

/** Finds what starts a rule in a case, and whether the rule is for this case at all. */
final class Anlasssuche {

    private final Regelwerk regelwerk;
    private final Kalender kalender;

    Anlasssuche(Regelwerk regelwerk, Kalender kalender) {
        this.regelwerk = regelwerk;
        this.kalender = kalender;
    }

    List<Anlass> anlaesse(Regel regel, Lagebild lage) {
        return switch (regel.ausloeser()) {
            case Ausloeser.Eingetreten(var art) -> lage.tage(art)
                    .stream()
                    .map(tag -> new Anlass(art, tag, null))
                    .toList();
            case Ausloeser.Waehrend(var merkmale) -> lage.phasen(merkmale)
                    .stream()
                    .map(phase -> new Anlass(phase.merkmal(), phase.von(), phase.bis()))
                    .toList();
            case Ausloeser.Geburtstag geburtstag -> List.of(new Anlass(geburtstag,
                    Lebensjahre.erreicht(lage.geburtstag(), geburtstag.alter()), null));
        };
    }

    boolean gilt(Regel regel, Anlass anlass, LocalDate faellig, Lagebild lage) {
        var geltung = regel.geltung();
        return geltung.umfasst(geltung.bestand() ? lage.stichtag() : anlass.tag())
                && passt(regel.bedingung(), anlass, lage)
                && passendeZeit(regel, anlass, faellig, lage)
                && schwelleVorbei(regel.bedingung().nachSchwelle(), anlass.tag(), lage);
    }

    private static boolean passt(Bedingung bedingung, Anlass anlass, Lagebild lage) {
        var alter = Lebensjahre.am(lage.geburtstag(), anlass.tag());
        var ab = bedingung.alterAb();
        var unter = bedingung.alterUnter();
        var beginn = frueher(anlass.tag(), lage.stichtag());
        return (ab == null || alter >= ab) && (unter == null || alter < unter)
                && !lage.gilt(bedingung.keinesVon(), beginn, beginn);
    }

    /** Whether one of the marks asked for holds between the day the rule can first be fulfilled and its due day. */
    private boolean passendeZeit(Regel regel, Anlass anlass, LocalDate faellig, Lagebild lage) {
        var marken = regel.bedingung().einesVon();
        if (marken.isEmpty()) {
            return true;
        }
        var bis = frueher(faellig.isAfter(anlass.tag()) ? faellig : anlass.tag(), lage.stichtag());
        return lage.gilt(marken, frueher(beginn(regel, anlass, faellig), bis), bis);
    }

    /** From when on what the rule asks for counts. */
    LocalDate beginn(Regel regel, Anlass anlass, LocalDate faellig) {
        var vorlauf = regel.vorlauf();
        if (vorlauf == null) {
            return anlass.tag();
        }
        var frueh = kalender.vor(faellig, vorlauf);
        return regel.zaehltZurueck() || frueh.isAfter(anlass.tag()) ? frueh : anlass.tag();
    }

    private boolean schwelleVorbei(@Nullable String id, LocalDate tag, Lagebild lage) {
        return id == null || regelwerk.regel(id)
                .stream()
                .allMatch(schwelle -> anlaesse(schwelle, lage).stream()
                        .filter(anlass -> !anlass.tag().isAfter(tag))
                        .reduce((einer, spaeterer) -> spaeterer)
                        .filter(anlass -> !tag.isAfter(schwellenende(schwelle.frist(), anlass.tag())))
                        .filter(anlass -> !aufgehoben(schwelle, anlass.tag(), tag, lage))
                        .isEmpty());
    }

    private static boolean aufgehoben(Regel schwelle, LocalDate seit, LocalDate bis, Lagebild lage) {
        var ende = lage.erstes(schwelle.endetMit(), seit);
        return ende != null && !ende.tag().isAfter(bis);
    }

    private LocalDate schwellenende(Fristmass mass, LocalDate tag) {
        return switch (mass) {
            case Fristmass.Gezaehlt(var abstand) -> kalender.ende(tag, abstand).tag();
            case Fristmass.Kalendertag fest -> fest.nach(tag);
        };
    }

    private static LocalDate frueher(LocalDate einer, LocalDate anderer) {
        return einer.isBefore(anderer) ? einer : anderer;
    }
}
