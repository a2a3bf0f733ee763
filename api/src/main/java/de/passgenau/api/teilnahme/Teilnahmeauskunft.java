package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.teilnahme.konto.Kontofuehrung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerbericht;
import de.passgenau.catalogue.durchgang.teilnahme.Zielbewertung;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person in which Durchgänge she is or was, and what is kept of her there; nothing about the others in them. */
@Component
class Teilnahmeauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Kontofuehrung konten;
    private final MessageSource messages;

    Teilnahmeauskunft(Kontofuehrung konten, MessageSource messages) {
        this.konten = konten;
        this.messages = messages;
    }

    @Override
    public Class<Durchgang> typ() {
        return Durchgang.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        return teilnahmen(fall).map(eine -> new Abschnitt(
                "Teilnahme im Durchgang ab " + TAG.format(eine.durchgang().zeitraum().von()), eintraege(eine)))
                .toList();
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of("durchgaenge", teilnahmen(fall).map(eine -> Map.of("beginn",
                eine.durchgang().zeitraum().von().toString(), "angaben", eintraege(eine))).toList());
    }

    private Stream<Teilnahme> teilnahmen(Fall fall) {
        var kennung = new Fallkennung(fall.kennung());
        return konten.durchgaenge(List.of(kennung))
                .stream()
                .flatMap(durchgang -> durchgang.teilnahmen(kennung)
                        .map(eine -> new Teilnahme(durchgang, eine, fall)));
    }

    private List<Eintrag> eintraege(Teilnahme eine) {
        return Stream.concat(zweck(eine), verlauf(eine)).toList();
    }

    private Stream<Eintrag> zweck(Teilnahme eine) {
        return Stream.of(new Eintrag("Ort", List.of(eine.durchgang().rahmen().ort().bezeichnung())),
                new Eintrag("Hemmnis, an dem gearbeitet wird", List.of(eine.zweck().hemmnis())),
                new Eintrag("Erwartete Wirkung", List.of(eine.zweck().wirkung())),
                new Eintrag("Ziel", List.of(eine.ziel())),
                new Eintrag("Nur in Teilzeit", List.of(eine.teilzeit() ? "ja" : "nein")),
                new Eintrag("Dringlichkeit", List.of(eine.dringlichkeit().name())));
    }

    private Stream<Eintrag> verlauf(Teilnahme eine) {
        return Stream.of(new Eintrag("Verlauf", eine.verlauf().stream().map(this::schritt).toList()),
                new Eintrag("Fehltage", eine.fehltage().stream().map(Teilnahmeauskunft::fehltag).toList()),
                new Eintrag("Berichte des Trägers",
                        eine.berichte().stream().map(Teilnahmeauskunft::bericht).toList()),
                new Eintrag("Bewertungen des Ziels", eine.bewertungen().stream().map(this::bewertung).toList()));
    }

    private static String fehltag(Fehltag tag) {
        return tag(tag.tag()) + (tag.entschuldigt() ? ", entschuldigt" : "");
    }

    private static String bericht(Traegerbericht bericht) {
        return tag(bericht.tag()) + ", " + bericht.verfasser() + ": " + bericht.text();
    }

    private String bewertung(Zielbewertung urteil) {
        return tag(urteil.tag()) + ", " + urteil.verfasser() + ": " + wort(urteil.erreichung()) + worte(urteil.worte());
    }

    private String schritt(Schritt schritt) {
        var warum = schritt.begruendung();
        var bis = schritt.bis();
        return tag(schritt.tag()) + ": " + wort(schritt.stand()) + (bis == null ? "" : " bis " + tag(bis)) + ", "
                + schritt.akteur()
                + (warum == null ? "" : ", " + wort(warum.grund()) + worte(warum.worte()));
    }

    private static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    private static String worte(@Nullable String worte) {
        return worte == null ? "" : ": " + worte;
    }

    private String wort(Enum<?> wert) {
        return messages.getMessage("wert." + wert.getDeclaringClass().getSimpleName() + '.' + wert.name(), null,
                Locale.GERMAN);
    }
}
