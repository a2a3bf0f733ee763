package de.passgenau.api.protokoll.ablage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import com.mongodb.client.MongoDatabase;
import de.passgenau.api.protokoll.kette.Befund;
import de.passgenau.api.protokoll.kette.Befundart;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Kettenbericht;
import de.passgenau.api.protokoll.kette.Kettenpruefung;
import de.passgenau.api.protokoll.kette.Kettenstand;
import org.jspecify.annotations.Nullable;

/** Reads the stored chains again and checks them, also while they are written. */
public final class Protokollpruefer {

    private static final int HOECHSTENS = 100;
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})");

    private final Protokollablage ablage;
    private final Ketten ketten;
    private final Besiegelung besiegelung;
    private final boolean eingebettet;

    /** @param eingebettet whether the store is the embedded one, which keeps exact count */
    public Protokollpruefer(MongoDatabase datenbank, Besiegelung besiegelung, boolean eingebettet) {
        this.ablage = new Protokollablage(datenbank);
        this.ketten = new Ketten(datenbank);
        this.besiegelung = besiegelung;
        this.eingebettet = eingebettet;
    }

    /**
     * @param spanne null for everything; otherwise nothing is said about what lies before and behind
     * @param fortschritt is told how many entries of a chain were read so far
     */
    public Pruefbericht pruefe(@Nullable Zeitspanne spanne, LongConsumer fortschritt) {
        var vorhanden = anzahl();
        var namen = namen(vorhanden);
        var berichte = namen.stream().map(instanz -> pruefe(instanz, spanne, fortschritt)).toList();
        var fehlend = new ArrayList<>(fehlende(namen));
        if (spanne == null && liegenDaneben(vorhanden, berichte)) {
            fehlend.add(new Befund("", 0, Befundart.KETTE_FEHLT));
        }
        return new Pruefbericht(berichte, fehlend);
    }

    private long anzahl() {
        return eingebettet ? ablage.anzahlNachBuch() : ablage.anzahl();
    }

    /** Those of which is known how far they reach; and if there are more entries than that, those that entries name. */
    private SortedSet<String> namen(long vorhanden) {
        var namen = new TreeSet<>(ketten.alle());
        if (vorhanden > namen.stream().mapToLong(this::laenge).sum()) {
            for (var weitere = ablage.weitereInstanz(namen); weitere.isPresent() && namen.size() < HOECHSTENS;) {
                namen.add(weitere.get());
                weitere = ablage.weitereInstanz(namen);
            }
        }
        return namen;
    }

    private long laenge(String instanz) {
        return ketten.stand(instanz)
                .map(stand -> ablage.letzteNummer(instanz, stand.nummer()) - stand.beginn() + 1)
                .orElse(0L);
    }

    private Kettenbericht pruefe(String instanz, @Nullable Zeitspanne spanne, LongConsumer fortschritt) {
        var stand = ketten.stand(instanz);
        var von = stand.map(Kettenstand::beginn).orElseGet(() -> ablage.ersteNummer(instanz));
        var bis = stand.map(Kettenstand::nummer).orElseGet(() -> ablage.letzteNummer(instanz, von));
        if (spanne == null) {
            var pruefung = Kettenpruefung.ganz(instanz, stand.orElse(null), besiegelung);
            return lies(pruefung, new Strecke(instanz, von, bis, true), fortschritt);
        }
        var erste = ablage.ersteAb(instanz, von, bis, spanne.von());
        var letzte = ablage.ersteAb(instanz, erste, bis, spanne.bis()) - 1;
        return lies(Kettenpruefung.teil(instanz, besiegelung), new Strecke(instanz, erste, letzte, false),
                fortschritt);
    }

    /** @param offen whether entries behind the last one belong to it too */
    private record Strecke(String instanz, long von, long bis, boolean offen) {}

    private Kettenbericht lies(Kettenpruefung pruefung, Strecke strecke, LongConsumer fortschritt) {
        for (long ab = strecke.von;; ab += Protokollablage.PORTION) {
            var portion = ablage.portion(strecke.instanz, ab);
            var teil = strecke.offen ? portion : portion.headMap(strecke.bis + 1);
            teil.forEach((nummer, dokument) -> Eintragsform.eintrag(dokument)
                    .ifPresentOrElse(pruefung::nimm, () -> pruefung.unlesbar(nummer)));
            fortschritt.accept(ab - strecke.von + teil.size());
            if (ab + Protokollablage.PORTION > strecke.bis && (portion.isEmpty() || !strecke.offen)) {
                return pruefung.abgeschlossen();
            }
        }
    }

    /** Chains are numbered without gaps. */
    private static List<Befund> fehlende(SortedSet<String> namen) {
        return namen.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .flatMap(name -> LongStream.range(1, Long.parseLong(name.group(2)))
                        .mapToObj(nummer -> name.group(1) + '-' + nummer))
                .distinct()
                .filter(name -> !namen.contains(name))
                .map(name -> new Befund(name, 0, Befundart.KETTE_FEHLT))
                .toList();
    }

    /** Whether there are entries that no chain leads to; those that are being removed in front are not meant. */
    private boolean liegenDaneben(long vorhanden, List<Kettenbericht> berichte) {
        var gelesen = berichte.stream().mapToLong(Kettenbericht::eintraege).sum();
        if (vorhanden <= gelesen) {
            return false;
        }
        var gekuerzt = berichte.stream()
                .map(Kettenbericht::instanz)
                .mapToLong(instanz -> ketten.stand(instanz).map(stand -> ablage.anzahlVor(stand)).orElse(0L))
                .sum();
        return vorhanden - gekuerzt > gelesen && anzahl() - gekuerzt > gelesen;
    }
}
