package de.passgenau.api.controlling.angebot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.controlling.Berufshauptgruppen;
import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;
import de.passgenau.api.controlling.angebot.Bewerberangebot.Berufsangebot;
import de.passgenau.api.controlling.angebot.Bewerberangebot.Kategorieangebot;
import de.passgenau.api.controlling.angebot.Bewerberangebot.Kursbedarf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Vermittlungsnaehe;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.OffeneStellen;
import de.passgenau.api.verzeichnis.Berufssuche;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts in the lists whom the Jobcenter could place, by occupation (C-05); no case and no offer is read. It is counted
 * for the whole Jobcenter alone: by Geschäftsstelle most figures would be below five, and tell by their difference who is where.
 */
@Component
class Angebotszaehlung {

    private static final int HAUPTGRUPPE = 2;
    private static final String STUFEN = "\\d{2,3}";

    private final Dokumentliste<Fall> liste;
    private final OffeneStellen stellen;
    private final Berufssuche berufe;
    private final Clock clock;

    Angebotszaehlung(Dokumentliste<Fall> liste, OffeneStellen stellen, Berufssuche berufe, Clock clock) {
        this.liste = liste;
        this.stellen = stellen;
        this.berufe = berufe;
        this.clock = clock;
    }

    Bewerberangebot unter(@Nullable String gruppe, Einsicht einsicht) {
        var teile = darunter(gruppe == null ? "" : gruppe);
        if (gruppe != null && (!gruppe.matches(STUFEN) || teile.isEmpty())) {
            throw Abgewiesen.imFeld("unter", "fehler.berufsgruppe", gruppe);
        }
        var baeume = liste.fuer(Fallsicht.angebot(einsicht.anrufer()), einsicht)
                .zaehle(Suche.nachAllem(), List.of(Fallmerkmale.NAEHE, Fallmerkmale.BERUF))
                .entrySet()
                .stream()
                .collect(Collectors.groupingBy(eine -> eine.getKey().getFirst(),
                        Collectors.toMap(eine -> eine.getKey().getLast(), Map.Entry::getValue)));
        var zeilen = new Zeilen(teile, baeume);
        var offene = stellen.jeBeruf(einsicht);
        return new Bewerberangebot(clock.instant(), gruppe, IntStream.range(0, teile.size())
                .mapToObj(i -> zeilen.zeile(i, berufe.titel(teile.get(i)).orElse(null),
                        offene.getOrDefault(teile.get(i), 0L).intValue()))
                .toList());
    }

    private List<String> darunter(String gruppe) {
        return gruppe.isEmpty() ? Berufshauptgruppen.ALLE : berufe.darunter(gruppe);
    }

    /** The figures of all lines, one kind after the other. */
    private final class Zeilen {

        private final List<String> teile;
        private final Map<String, Map<String, Long>> anzahlen;
        private final List<Berufsbaum> sofort;
        private final List<Zahl> insgesamt;
        private final Gruppe kurs;
        private final Gruppe qualifizierung;

        private Zeilen(List<String> teile, Map<String, Map<String, Long>> anzahlen) {
            this.teile = teile;
            this.anzahlen = anzahlen;
            this.sofort = Vermittlungsnaehe.KATEGORIEN.stream()
                    .map(eine -> baum(Vermittlungsnaehe.SOFORT.mit(eine)))
                    .toList();
            this.insgesamt = Berufsbaum.aus(sofort, Angebotszaehlung.this::darunter).zahlen(teile);
            this.kurs = gruppe(Vermittlungsnaehe.NACH_KURS, Vermittlungsnaehe.KURSE);
            this.qualifizierung = gruppe(Vermittlungsnaehe.NACH_QUALIFIZIERUNG, Vermittlungsnaehe.QUALIFIZIERUNGEN);
        }

        /**
         * By category only where none is small and beside no total of a category: whatever is hidden in a line could as
         * well be one person less here and one more there.
         */
        private List<Kategorieangebot> jeKategorie(int i) {
            var teil = teile.get(i);
            var zeigbar = teil.length() == HAUPTGRUPPE && !insgesamt.get(i).unterdrueckt()
                    && sofort.stream().allMatch(baum -> baum.anzahl(teil) >= Mindestanzahl.MINDESTENS);
            return IntStream.range(0, sofort.size())
                    .mapToObj(k -> new Kategorieangebot(Vermittlungsnaehe.KATEGORIEN.get(k),
                            Zahl.von(sofort.get(k).anzahl(teil), !zeigbar)))
                    .toList();
        }

        private Berufsbaum baum(String merkmal) {
            return new Berufsbaum(anzahlen.getOrDefault(merkmal, Map.of()), Angebotszaehlung.this::darunter);
        }

        private Gruppe gruppe(Vermittlungsnaehe naehe, List<Hemmnisart> arten) {
            var alle = baum(naehe.name());
            var summen = alle.zahlen(teile);
            return new Gruppe(summen, arten.stream().collect(Collectors.toMap(art -> art, art -> {
                var mit = baum(naehe.mit(art));
                return jene(mit.zahlen(teile), alle.ohne(mit).zahlen(teile), summen);
            })), arten);
        }

        /** Neither they nor the rest of the group may be few. */
        private static List<Zahl> jene(List<Zahl> mit, List<Zahl> rest, List<Zahl> summen) {
            return IntStream.range(0, mit.size())
                    .mapToObj(i -> rest.get(i).unterdrueckt() || summen.get(i).unterdrueckt()
                            ? Zahl.VERBORGEN
                            : mit.get(i))
                    .toList();
        }

        private Berufsangebot zeile(int i, @Nullable String bezeichnung, int offeneStellen) {
            return new Berufsangebot(teile.get(i), bezeichnung, insgesamt.get(i), jeKategorie(i),
                    kurs.summen.get(i), kurs.bedarf(i), qualifizierung.summen.get(i), qualifizierung.bedarf(i),
                    offeneStellen);
        }
    }

    /** Those who need something first, and what. */
    private record Gruppe(List<Zahl> summen, Map<Hemmnisart, List<Zahl>> teile, List<Hemmnisart> arten) {

        private List<Kursbedarf> bedarf(int i) {
            return arten.stream()
                    .map(art -> new Kursbedarf(art, teile.getOrDefault(art, summen).get(i)))
                    .toList();
        }
    }
}
