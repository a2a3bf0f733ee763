package de.passgenau.api.vermittlung.vorschlag.folge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsschritt;
import de.passgenau.matching.Sichtfilter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person for which offers she was proposed, and what is kept of that; nothing about the others who were. */
@Component
class Vorschlagsauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Dokumentliste<Vermittlungsvorschlag> liste;
    private final Dokumentliste<Stellenangebot> stellen;
    private final MessageSource messages;

    Vorschlagsauskunft(Dokumentliste<Vermittlungsvorschlag> liste, Dokumentliste<Stellenangebot> stellen,
            MessageSource messages) {
        this.liste = liste;
        this.stellen = stellen;
        this.messages = messages;
    }

    @Override
    public Class<Vermittlungsvorschlag> typ() {
        return Vermittlungsvorschlag.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        var vorschlaege = vorschlaege(fall);
        var titel = titel(vorschlaege);
        return vorschlaege.stream()
                .map(einer -> new Abschnitt("Vermittlungsvorschlag vom " + TAG.format(einer.vorgeschlagenAm()),
                        eintraege(einer, titel)))
                .toList();
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        var vorschlaege = vorschlaege(fall);
        var titel = titel(vorschlaege);
        return Map.of(Vorschlagsquelle.SAMMLUNG, vorschlaege.stream()
                .map(einer -> Map.of("vorgeschlagenAm", einer.vorgeschlagenAm().toString(), "angaben",
                        eintraege(einer, titel)))
                .toList());
    }

    private List<Vermittlungsvorschlag> vorschlaege(Fall fall) {
        return Vorschlagsspur.von(liste, Set.of(fall.kennung()));
    }

    /** Of the offers, by their ids. */
    private Map<String, String> titel(List<Vermittlungsvorschlag> vorschlaege) {
        var ids = vorschlaege.stream().map(einer -> einer.stelle().wert()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : stellen.leser()
                        .lade(ids, Sichtfilter.alles())
                        .stream()
                        .collect(Collectors.toMap(Stellenangebot::kennung, stelle -> stelle.oeffentlich().titel()));
    }

    private List<Eintrag> eintraege(Vermittlungsvorschlag einer, Map<String, String> titel) {
        var anlass = einer.anlass();
        return List.of(
                new Eintrag("Stellenangebot",
                        List.of(titel.getOrDefault(einer.stelle().wert(), "nicht mehr vorhanden"))),
                new Eintrag("Begründung", anlass.worte()),
                new Eintrag("Gegen das Ergebnis der Suche vorgeschlagen",
                        List.of(anlass.trotzAusschluss() ? "ja" : "nein")),
                new Eintrag("Verlauf", einer.verlauf().stream().map(this::schritt).toList()),
                new Eintrag("Rückmeldungen", einer.rueckmeldungen().stream().map(this::rueckmeldung).toList()));
    }

    private String schritt(Vorschlagsschritt schritt) {
        var grund = Stream
                .of(Stream.ofNullable(schritt.arbeitgeberabsage()), Stream.ofNullable(schritt.bewerberabsage()),
                        Stream.ofNullable(schritt.ruecknahme()))
                .flatMap(einer -> einer)
                .map(this::wort);
        return tag(schritt.tag()) + ": " + Stream
                .of(Stream.of(wort(schritt.stand()), schritt.akteur()), grund, Stream.ofNullable(schritt.worte()))
                .flatMap(teile -> teile)
                .collect(Collectors.joining(", "));
    }

    private String rueckmeldung(Rueckmeldung eine) {
        return tag(eine.tag()) + ", " + wort(eine.seite()) + " (" + eine.akteur() + "): " + eine.worte();
    }

    private static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    private String wort(Enum<?> code) {
        return Satz.wort(messages, code, Locale.GERMAN);
    }
}
