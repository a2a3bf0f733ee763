package de.passgenau.api.vermittlung.runde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Beginn;
import de.passgenau.api.vermittlung.runde.Rundenurteil.Ort;
import de.passgenau.api.vermittlung.runde.Rundenurteil.Wer;
import de.passgenau.api.vermittlung.runde.Rundenvorlage.Vorlage;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Begins a session: the engine ranks, and the list stays as it is then, whatever changes afterwards. */
@Component
class Rundenbeginn {

    private final Aktenfuehrung<Abgleichrunde> akten;
    private final Rundenvorlage vorlage;
    private final Zeilenspeicher speicher;
    private final Clock clock;

    Rundenbeginn(Aktenfuehrung<Abgleichrunde> akten, Rundenvorlage vorlage, Zeilenspeicher speicher, Clock clock) {
        this.akten = akten;
        this.vorlage = vorlage;
        this.speicher = speicher;
        this.clock = clock;
    }

    Ergebnis<Abgleichrunde> beginnen(Aufruf aufruf, Beginn wunsch) {
        var gelegt = new ArrayList<Rundenzeile>();
        var ergebnis = akten.anlegenWenn(aufruf, (id, spur) -> vorlage.lies(aufruf, wunsch).dann(vorlagen -> {
            vorlagen.forEach(eine -> gelegt.addAll(zeilen(id, eine, spur)));
            return Ergebnis.angenommen(runde(id, vorlagen, teilnehmer(aufruf, wunsch), spur));
        }));
        if (ergebnis instanceof Angenommen<Abgleichrunde>) {
            speicher.lege(gelegt, aufruf);
        }
        return ergebnis;
    }

    private Abgleichrunde runde(String id, List<Vorlage> vorlagen, List<String> teilnehmer, Spur spur) {
        return new Abgleichrunde(new RundeId(id), 0, Abgleichrunde.SCHEMA,
                vorlagen.stream().map(eine -> eine.stelle().id()).toList(), teilnehmer, LocalDate.now(clock),
                vorlagen.stream().flatMap(eine -> Stream.ofNullable(eine.treffer().laufId())).toList(), null, spur);
    }

    private static List<String> teilnehmer(Aufruf aufruf, Beginn wunsch) {
        var weitere = Objects.requireNonNullElse(wunsch.teilnehmer(), List.<String>of());
        return Stream.concat(Stream.of(aufruf.anrufer().kennung()), weitere.stream().map(String::strip))
                .distinct()
                .toList();
    }

    private static List<Rundenzeile> zeilen(String runde, Vorlage vorlage, Spur spur) {
        var zeilen = new ArrayList<Rundenzeile>();
        for (var edge : vorlage.treffer().edges()) {
            var wer = edge.node().kandidat();
            zeilen.add(Rundenurteil.zeile(new Ort(new RundeId(runde), vorlage.stelle(), zeilen.size() + 1),
                    new Wer(new FallId(wer.kennung()), wer.bezug()), edge.node().begruendung(),
                    Spur.begonnen(spur.angelegtAm(), List.of())));
        }
        return zeilen;
    }
}
