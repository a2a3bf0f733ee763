package de.passgenau.api.vermittlung.pool.anfrage.folge;

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

import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragequelle;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfragen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person which employers have asked for her, what was released to them, and until when. */
@Component
class Anfrageauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Kontaktanfragen alle;
    private final AlleArbeitgeber arbeitgeber;
    private final MessageSource messages;
    private final Clock clock;

    Anfrageauskunft(Kontaktanfragen alle, AlleArbeitgeber arbeitgeber, MessageSource messages, Clock clock) {
        this.alle = alle;
        this.arbeitgeber = arbeitgeber;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Class<Kontaktanfrage> typ() {
        return Kontaktanfrage.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        return alle.findByFall(fall.id())
                .stream()
                .map(eine -> new Abschnitt("Kontaktanfrage vom " + gestellt(eine), eintraege(eine)))
                .toList();
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of(Anfragequelle.SAMMLUNG, alle.findByFall(fall.id())
                .stream()
                .map(eine -> Map.of("angefragtAm", gestellt(eine), "angaben", eintraege(eine)))
                .toList());
    }

    private String gestellt(Kontaktanfrage eine) {
        return tag(eine.verlauf().getFirst().am());
    }

    private List<Eintrag> eintraege(Kontaktanfrage eine) {
        return List.of(
                new Eintrag("Arbeitgeber", List.of(
                        arbeitgeber.findById(eine.arbeitgeber())
                                .map(Arbeitgeber::name)
                                .orElse("nicht mehr vorhanden"))),
                new Eintrag("Nachricht", List.of(Objects.requireNonNullElse(eine.nachricht(), "ohne"))),
                new Eintrag("Verlauf", eine.verlauf().stream().map(this::schritt).toList()));
    }

    private String schritt(Anfrageschritt schritt) {
        return tag(schritt.am()) + ": " + Stream
                .of(Stream.of(wort(schritt.stand()), "bis " + TAG.format(schritt.bis()),
                        Objects.requireNonNullElse(schritt.durch(), "von selbst")),
                        Stream.ofNullable(schritt.grund()).map(this::wort), Stream.ofNullable(schritt.worte()))
                .flatMap(teile -> teile)
                .collect(Collectors.joining(", "));
    }

    private String tag(Instant am) {
        return TAG.format(LocalDate.ofInstant(am, clock.getZone()));
    }

    private String wort(Enum<?> code) {
        return Satz.wort(messages, code, Locale.GERMAN);
    }
}
