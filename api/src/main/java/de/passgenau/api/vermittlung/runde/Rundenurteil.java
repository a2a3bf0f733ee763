package de.passgenau.api.vermittlung.runde;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.runde.Rundenzeile.Rangkriterium;
import de.passgenau.api.vermittlung.stelle.Stellenerklaerung;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Makes lines of what the engine judges, without the sentences that are another one for who does not see the case. */
@Component
public class Rundenurteil {

    private static final Comparator<Beurteilt> BESTE_ZUERST = Comparator
            .comparingInt((Beurteilt einer) -> einer.warum.punkte())
            .reversed()
            .thenComparing(einer -> einer.fall.kennung());

    private final Stellenerklaerung erklaerung;
    private final Clock clock;

    Rundenurteil(Stellenerklaerung erklaerung, Clock clock) {
        this.erklaerung = erklaerung;
        this.clock = clock;
    }

    /** Those of these people who fit, the best first. */
    public List<Rundenzeile> zeilen(RundeId runde, Stellenangebot stelle, Collection<Fall> faelle) {
        var passende = faelle.stream()
                .map(fall -> new Beurteilt(fall, erklaerung.von(fall, stelle).begruendung()))
                .filter(einer -> einer.warum.ausschluesse().isEmpty())
                .sorted(BESTE_ZUERST)
                .toList();
        var zeilen = new ArrayList<Rundenzeile>();
        for (var einer : passende) {
            zeilen.add(zeile(new Ort(runde, stelle, zeilen.size() + 1),
                    new Wer(einer.fall.id(), einer.fall.bezug()), einer.warum,
                    Spur.begonnen(clock.instant(), List.of())));
        }
        return zeilen;
    }

    static Rundenzeile zeile(Ort ort, Wer wer, Begruendung warum, Spur spur) {
        return new Rundenzeile(ort.id(wer.fall.wert()), 0, Rundenzeile.SCHEMA, ort.runde, ort.stelle.id(), wer.fall,
                wer.bezug, ort.rang, warum.punkte(), warum.kriterien().stream().map(Rundenurteil::kriterium).toList(),
                List.of(), spur);
    }

    private static Rangkriterium kriterium(Kriteriumsbefund befund) {
        return new Rangkriterium(befund.kriterium(), befund.erfuellt(), befund.punkte(), befund.maxPunkte(),
                switch (befund.kriterium()) {
                    case REGION, TRAGFAEHIGKEIT, ARBEITSLAGE -> null;
                    default -> befund.begruendung();
                });
    }

    /** Somebody, and why she fits or not. */
    private record Beurteilt(Fall fall, Begruendung warum) {}

    /** Whose line it is. */
    record Wer(FallId fall, String bezug) {}

    /** Where in which list. */
    record Ort(RundeId runde, Stellenangebot stelle, int rang) {

        private ZeilenId id(String fall) {
            return new ZeilenId(UUID.nameUUIDFromBytes(
                    String.join("/", runde.wert(), stelle.kennung(), fall).getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
    }
}
