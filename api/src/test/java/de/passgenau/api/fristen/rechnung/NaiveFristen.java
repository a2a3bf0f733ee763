package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.NaiverKalender;
import de.passgenau.api.fristen.kalender.Richtung;
import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Bedingung;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.jspecify.annotations.Nullable;

/** What is due as somebody finds out who turns the leaves of a calendar, one day after the other. */
public final class NaiveFristen {

    private final Regelwerk regelwerk;
    private final NaiverKalender kalender;
    private final Fristlage lage;
    private final LocalDate stichtag;

    private NaiveFristen(Regelwerk regelwerk, Fristlage lage, LocalDate stichtag) {
        this.regelwerk = regelwerk;
        this.kalender = new NaiverKalender(regelwerk.land());
        this.lage = lage;
        this.stichtag = stichtag;
    }

    /** Each as "rule due day state", sorted. */
    public static List<String> von(Regelwerk regelwerk, Fristlage lage, LocalDate stichtag) {
        var naiv = new NaiveFristen(regelwerk, lage, stichtag);
        return regelwerk.fristregeln().stream().flatMap(regel -> naiv.fristen(regel).stream()).sorted().toList();
    }

    private List<String> fristen(Regel regel) {
        var alle = new ArrayList<String>();
        for (var start : starts(regel)) {
            var ende = ende(regel, start);
            var faellig = aufgeschoben(regel, faellig(regel, start, start, false, 1, start));
            if (gilt(regel, start, faellig)) {
                if (regel.art() == Regelart.WIEDERKEHREND) {
                    wiederkehrend(regel, start, ende, alle);
                } else {
                    alle.add(einmalig(regel, start, ende, faellig));
                }
            }
        }
        return alle;
    }

    private String einmalig(Regel regel, LocalDate start, @Nullable LocalDate phasenende, LocalDate faellig) {
        var frueh = beginn(regel, start, faellig);
        for (var tag = frueh; !tag.isAfter(stichtag); tag = tag.plusDays(1)) {
            for (var zeichen : regel.erfuelltDurch()) {
                if (zeichen instanceof Ereignisart art && geschah(art, tag)) {
                    return text(regel, faellig, tag.isAfter(faellig) ? "ERFUELLT_VERSPAETET" : "ERLEDIGT");
                }
                if (zeichen instanceof Merkmal merkmal && gilt(merkmal, tag)) {
                    var spaet = tag.isAfter(faellig)
                            && (tag.equals(frueh) ? seit(merkmal, tag).isAfter(faellig) : true);
                    return text(regel, faellig, spaet ? "ERFUELLT_VERSPAETET" : "ERLEDIGT");
                }
            }
            var heute = tag;
            if (regel.endetMit().stream().anyMatch(zeichen -> zeichen instanceof Ereignisart art && geschah(art, heute))
                    || phasenende != null && tag.isAfter(phasenende)) {
                return text(regel, faellig, "ENTFALLEN");
            }
        }
        return text(regel, faellig, offen(regel, faellig));
    }

    private void wiederkehrend(Regel regel, LocalDate start, @Nullable LocalDate phasenende, List<String> alle) {
        LocalDate schluss = phasenende == null ? null : phasenende.plusDays(1);
        for (var tag = start; !tag.isAfter(stichtag)
                && (schluss == null || tag.isBefore(schluss)); tag = tag.plusDays(1)) {
            for (var zeichen : regel.endetMit()) {
                if (zeichen instanceof Ereignisart art && geschah(art, tag)) {
                    schluss = tag;
                }
            }
        }
        var anker = start;
        var schonErfuellt = false;
        LocalDate zuletzt = null;
        var verpasst = new ArrayList<LocalDate>();
        var naechste = faellig(regel, start, anker, false, 1, anker);
        for (var tag = start.plusDays(1); !tag.isAfter(stichtag); tag = tag.plusDays(1)) {
            var heute = tag;
            var getan = (schluss == null || !tag.isAfter(schluss))
                    && regel.erfuelltDurch().stream().anyMatch(zeichen -> geschah((Ereignisart) zeichen, heute));
            while (zuletzt == null && naechste.isBefore(tag) && (schluss == null || naechste.isBefore(schluss))) {
                verpasst.add(naechste);
                naechste = faellig(regel, start, anker, schonErfuellt, verpasst.size() + 1, naechste);
            }
            if (getan && !verpasst.isEmpty()) {
                verpasst.forEach(tag0 -> alle.add(text(regel, tag0, "ERFUELLT_VERSPAETET")));
                verpasst.clear();
                anker = tag;
                schonErfuellt = true;
                naechste = faellig(regel, start, anker, true, 1, anker);
            } else if (getan) {
                zuletzt = tag;
            }
            if (zuletzt != null && (!tag.isBefore(naechste) || tag.equals(stichtag) || tag.equals(schluss))) {
                if (!zuFrueh(regel, anker, schonErfuellt, naechste, zuletzt)) {
                    alle.add(text(regel, naechste, "ERLEDIGT"));
                }
                tag = zuletzt;
                anker = zuletzt;
                schonErfuellt = true;
                zuletzt = null;
                naechste = faellig(regel, start, anker, true, 1, anker);
            }
        }
        var ende = schluss;
        verpasst.forEach(tag -> alle.add(text(regel, tag, ende == null ? "UEBERFAELLIG" : "ENTFALLEN")));
        if (ende == null) {
            alle.add(text(regel, naechste, offen(regel, naechste)));
        }
    }

    private String offen(Regel regel, LocalDate faellig) {
        if (faellig.isBefore(stichtag)) {
            return "UEBERFAELLIG";
        }
        return faellig.equals(stichtag)
                ? "HEUTE"
                : stichtag.isBefore(weg(faellig, regel.bald(), -1)) ? "OFFEN" : "BALD";
    }

    private List<LocalDate> starts(Regel regel) {
        return switch (regel.ausloeser()) {
            case Ausloeser.Eingetreten(var art) -> tage(art);
            case Ausloeser.Geburtstag(int alter) -> List.of(geburtstag(alter));
            case Ausloeser.Waehrend(var merkmale) -> tage().filter(tag -> merkmale.stream().anyMatch(m -> gilt(m, tag))
                    && merkmale.stream().noneMatch(m -> gilt(m, tag.minusDays(1)))).toList();
        };
    }

    private @Nullable LocalDate ende(Regel regel, LocalDate start) {
        if (!(regel.ausloeser() instanceof Ausloeser.Waehrend(var merkmale))) {
            return null;
        }
        var tag = start;
        while (!tag.isAfter(stichtag)) {
            var heute = tag;
            if (merkmale.stream().noneMatch(merkmal -> gilt(merkmal, heute))) {
                return tag.minusDays(1);
            }
            tag = tag.plusDays(1);
        }
        return null;
    }

    private boolean laeuftWeiter(Phase phase) {
        var bis = phase.bis();
        return !phase.von().isAfter(stichtag) && (bis == null || bis.isAfter(stichtag));
    }

    private LocalDate geburtstag(int alter) {
        var tag = lage.geburtstag();
        var jahr = tag.getYear() + alter;
        return tag.getMonthValue() == 2 && tag.getDayOfMonth() == 29 && !YearMonth.of(jahr, 2).isValidDay(29)
                ? LocalDate.of(jahr, 3, 1)
                : LocalDate.of(jahr, tag.getMonthValue(), tag.getDayOfMonth());
    }

    private LocalDate faellig(Regel regel, LocalDate start, LocalDate anker, boolean erfuellung, int mal,
            LocalDate nach) {
        var tag = switch (regel.frist()) {
            case Fristmass.Gezaehlt(var abstand) -> gezaehlt(anker, abstand, mal);
            case Fristmass.Kalendertag fest -> {
                var stelle = anker;
                while (!(stelle.getMonth() == fest.tag().getMonth()
                        && stelle.getDayOfMonth() == fest.tag().getDayOfMonth()
                        && stelle.getYear() >= anker.getYear() + fest.jahre())) {
                    stelle = stelle.plusDays(1);
                }
                yield stelle;
            }
        };
        var grenze = obergrenze(regel, anker, erfuellung, nach);
        var faellig = grenze != null && grenze.isBefore(tag) ? grenze : tag;
        var ab = regel.geltung().ab();
        return regel.geltung().bestand() && ab != null && faellig.isBefore(ab) ? ab : faellig;
    }

    private @Nullable LocalDate obergrenze(Regel regel, LocalDate anker, boolean erfuellung, LocalDate nach) {
        var grenze = regel.spaetestens();
        if (grenze != null) {
            for (var tag : tage(grenze.ereignis())) {
                var spaetestens = gezaehlt(tag, grenze.abstand(), 1);
                if (spaetestens.isAfter(nach)
                        && (!erfuellung || anker.isBefore(weg(spaetestens, grenze.vorlauf(), -1)))) {
                    return spaetestens;
                }
            }
        }
        return null;
    }

    private boolean zuFrueh(Regel regel, LocalDate anker, boolean erfuellung, LocalDate faellig, LocalDate getan) {
        var grenze = regel.spaetestens();
        var obergrenze = obergrenze(regel, anker, erfuellung, anker);
        return grenze != null && obergrenze != null && obergrenze.equals(faellig)
                && regel.frist() instanceof Fristmass.Gezaehlt(var abstand)
                && obergrenze.isBefore(gezaehlt(anker, abstand, 1))
                && getan.isBefore(weg(faellig, grenze.vorlauf(), -1));
    }

    private LocalDate aufgeschoben(Regel regel, LocalDate faellig) {
        var art = regel.aufschub();
        if (art == null || !(gilt(Merkmal.IN_MASSNAHME, faellig.isAfter(stichtag) ? stichtag : faellig)
                && (faellig.isBefore(stichtag.plusDays(1)) || lage.phasen()
                        .stream()
                        .anyMatch(phase -> phase.merkmal() == Merkmal.IN_MASSNAHME && laeuftWeiter(phase))))) {
            return faellig;
        }
        return tage(art).stream().filter(tag -> tag.isAfter(faellig)).findFirst().orElse(faellig);
    }

    private LocalDate gezaehlt(LocalDate ereignis, Abstand abstand, int mal) {
        var dauer = new Dauer(abstand.dauer().anzahl() * mal, abstand.dauer().einheit());
        var tag = weg(ereignis, dauer, abstand.richtung() == Richtung.VOR ? -1 : 1);
        return switch (abstand.verschiebung()) {
            case KEINE -> tag;
            case NAECHSTER_ARBEITSTAG -> kalender.arbeitstagNach(tag.minusDays(1), 1);
            case VORIGER_ARBEITSTAG -> kalender.arbeitstagVor(tag.plusDays(1), 1);
        };
    }

    private LocalDate weg(LocalDate tag, Dauer dauer, int vorzeichen) {
        return switch (dauer.einheit()) {
            case ARBEITSTAGE -> vorzeichen > 0
                    ? kalender.arbeitstagNach(tag, dauer.anzahl())
                    : kalender.arbeitstagVor(tag, dauer.anzahl());
            case TAGE -> LocalDate.ofEpochDay(tag.toEpochDay() + (long) vorzeichen * dauer.anzahl());
            case WOCHEN -> LocalDate.ofEpochDay(tag.toEpochDay() + 7L * vorzeichen * dauer.anzahl());
            case MONATE -> monate(tag, vorzeichen * dauer.anzahl());
            case JAHRE -> monate(tag, vorzeichen * 12 * dauer.anzahl());
        };
    }

    private static LocalDate monate(LocalDate tag, int anzahl) {
        var monat = tag.getYear() * 12 + tag.getMonthValue() - 1 + anzahl;
        var ziel = YearMonth.of(Math.floorDiv(monat, 12), Math.floorMod(monat, 12) + 1);
        return ziel.isValidDay(tag.getDayOfMonth()) ? ziel.atDay(tag.getDayOfMonth()) : ziel.atEndOfMonth();
    }

    private LocalDate beginn(Regel regel, LocalDate start, LocalDate faellig) {
        var vorlauf = regel.vorlauf();
        if (vorlauf == null) {
            return start;
        }
        var frueh = weg(faellig, vorlauf, -1);
        return regel.zaehltZurueck() || frueh.isAfter(start) ? frueh : start;
    }

    private boolean gilt(Regel regel, LocalDate start, LocalDate faellig) {
        var massgeblich = regel.geltung().bestand() ? stichtag : start;
        var ab = regel.geltung().ab();
        var bis = regel.geltung().bis();
        return !(ab != null && massgeblich.isBefore(ab)) && !(bis != null && massgeblich.isAfter(bis))
                && altersgerecht(regel.bedingung(), start) && gemerkt(regel, start, faellig)
                && (regel.bedingung().nachSchwelle() == null || neufall(start));
    }

    private boolean altersgerecht(Bedingung bedingung, LocalDate start) {
        var ab = bedingung.alterAb();
        var unter = bedingung.alterUnter();
        return (ab == null || !start.isBefore(geburtstag(ab))) && (unter == null || start.isBefore(geburtstag(unter)));
    }

    private boolean gemerkt(Regel regel, LocalDate start, LocalDate faellig) {
        var anfang = start.isAfter(stichtag) ? stichtag : start;
        if (regel.bedingung().keinesVon().stream().anyMatch(merkmal -> gilt(merkmal, anfang))) {
            return false;
        }
        var eines = regel.bedingung().einesVon();
        var letzter = faellig.isAfter(start) ? faellig : start;
        letzter = letzter.isAfter(stichtag) ? stichtag : letzter;
        var erster = beginn(regel, start, faellig);
        for (var tag = erster.isAfter(letzter) ? letzter : erster; !tag.isAfter(letzter); tag = tag.plusDays(1)) {
            var heute = tag;
            if (eines.stream().anyMatch(merkmal -> gilt(merkmal, heute))) {
                return true;
            }
        }
        return eines.isEmpty();
    }

    /** E-01, as the Uckermark writes it. */
    private boolean neufall(LocalDate antrag) {
        var letzter = tage(Ereignisart.LEISTUNGSENDE).stream().filter(tag -> !tag.isAfter(antrag)).toList();
        return letzter.isEmpty() || antrag.isAfter(monate(letzter.getLast(), 6))
                || tage(Ereignisart.ZUZUG).stream()
                        .anyMatch(tag -> !tag.isBefore(letzter.getLast()) && !tag.isAfter(antrag));
    }

    private List<LocalDate> tage(Ereignisart art) {
        return lage.tatsachen()
                .stream()
                .filter(tatsache -> tatsache.art() == art && !tatsache.bekanntSeit().isAfter(stichtag))
                .map(Tatsache::tag)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<LocalDate> tage() {
        return lage.phasen().stream().map(Phase::von).filter(tag -> !tag.isAfter(stichtag)).distinct().sorted();
    }

    private boolean geschah(Ereignisart art, LocalDate tag) {
        return !tag.isAfter(stichtag) && lage.tatsachen()
                .stream()
                .anyMatch(tatsache -> tatsache.art() == art && tatsache.tag().equals(tag)
                        && !tatsache.bekanntSeit().isAfter(stichtag));
    }

    private boolean gilt(Merkmal merkmal, LocalDate tag) {
        return lage.phasen().stream().anyMatch(phase -> phase.merkmal() == merkmal && umfasst(phase, tag));
    }

    private LocalDate seit(Merkmal merkmal, LocalDate tag) {
        return lage.phasen()
                .stream()
                .filter(phase -> phase.merkmal() == merkmal && umfasst(phase, tag))
                .map(Phase::von)
                .findFirst()
                .orElseThrow();
    }

    private static boolean umfasst(Phase phase, LocalDate tag) {
        var bis = phase.bis();
        return !tag.isBefore(phase.von()) && (bis == null || !tag.isAfter(bis));
    }

    private static String text(Regel regel, LocalDate faellig, String zustand) {
        return regel.id() + " " + faellig + " " + zustand;
    }

}
