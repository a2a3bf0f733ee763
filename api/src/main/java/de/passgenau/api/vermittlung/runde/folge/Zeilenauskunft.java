package de.passgenau.api.vermittlung.runde.folge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.runde.Rundenentscheidung;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import de.passgenau.api.vermittlung.runde.Zeilenquelle;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person in which sessions she was looked at, how she was ranked, and what was decided. */
@Component
class Zeilenauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Rundenzeilen alle;
    private final MessageSource messages;
    private final Clock clock;

    Zeilenauskunft(Rundenzeilen alle, MessageSource messages, Clock clock) {
        this.alle = alle;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Class<Rundenzeile> typ() {
        return Rundenzeile.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        return alle.findByFall(fall.id())
                .stream()
                .map(zeile -> new Abschnitt("Abgleichrunde vom " + tag(zeile.spur().angelegtAm()), eintraege(zeile)))
                .toList();
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of(Zeilenquelle.SAMMLUNG, alle.findByFall(fall.id())
                .stream()
                .map(zeile -> Map.of("am", tag(zeile.spur().angelegtAm()), "angaben", eintraege(zeile)))
                .toList());
    }

    private List<Eintrag> eintraege(Rundenzeile zeile) {
        return List.of(new Eintrag("Rang", List.of(Integer.toString(zeile.rang()))),
                new Eintrag("Punkte", List.of(Integer.toString(zeile.punkte()))),
                new Eintrag("Gründe", zeile.kriterien()
                        .stream()
                        .map(eines -> Objects.requireNonNullElse(eines.begruendung(), eines.kriterium().bezeichnung())
                                + " (" + eines.punkte() + " von " + eines.maxPunkte() + ")")
                        .toList()),
                new Eintrag("Entscheidungen", zeile.entscheidungen().stream().map(this::satz).toList()));
    }

    private String satz(Rundenentscheidung eine) {
        return tag(eine.am()) + ": " + Stream
                .of(Stream.of(Satz.wort(messages, eine.art(), Locale.GERMAN), eine.durch()),
                        Stream.ofNullable(eine.grund()).map(grund -> Satz.wort(messages, grund, Locale.GERMAN)),
                        Stream.ofNullable(eine.wieder()).map(TAG::format), Stream.ofNullable(eine.notiz()))
                .flatMap(teile -> teile)
                .collect(Collectors.joining(", "));
    }

    private String tag(Instant am) {
        return TAG.format(LocalDate.ofInstant(am, clock.getZone()));
    }
}
