package de.passgenau.api.teilnahme.planung;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.teilnahme.Durchgangsspeicher;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Rahmenwunsch;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Takes over the Durchgänge of Maßnahmen from where these come; who takes part in them never comes with them (N-08). */
@Component
public class Durchgangsuebernahme {

    private final Dokumentliste<Durchgang> liste;
    private final Durchgangsspeicher speicher;
    private final Gegebenheiten gegebenheiten;
    private final Kennungen kennungen;

    Durchgangsuebernahme(Dokumentliste<Durchgang> liste, Durchgangsspeicher speicher, Gegebenheiten gegebenheiten,
            Kennungen kennungen) {
        this.liste = liste;
        this.speicher = speicher;
        this.gegebenheiten = gegebenheiten;
        this.kennungen = kennungen;
    }

    /** A Durchgang as the source of its Maßnahme has it, unchecked. */
    public record Durchgangswunsch(String schluessel, Rahmenwunsch rahmen) {}

    /**
     * Where they belong.
     *
     * @param abgesagt whether the Maßnahme takes no more of them
     */
    public record Ziel(Angebot angebot, boolean abgesagt) {}

    /** Under which ids a Durchgang may be here: its own if its key is one of ours, otherwise always the same. */
    public Stream<String> kennungen(MassnahmeId massnahme, String schluessel) {
        var eigene = kennungen.id(Durchgang.class, schluessel.strip());
        return Stream.concat(Stream.of(eigene).filter(id -> !id.equals(Kennungen.NIEMAND)),
                Stream.of(neueId(massnahme, schluessel)));
    }

    static String neueId(MassnahmeId massnahme, String schluessel) {
        var name = "einfuhr/durchgang/" + massnahme.wert() + '/' + schluessel.strip();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Those that there are, by id; by one read. */
    public Map<String, Durchgang> vorhandene(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : liste.leser()
                        .lade(ids, Sichtfilter.alles())
                        .stream()
                        .collect(Collectors.toMap(Durchgang::kennung, durchgang -> durchgang));
    }

    /**
     * What would become of them; nothing is stored.
     *
     * @param vorhandene those that there are, by id
     */
    public Ergebnis<Durchgangsfolge> uebernimm(Ziel ziel, Collection<Durchgangswunsch> wuensche,
            Map<String, Durchgang> vorhandene, Anrufer anrufer) {
        var massnahme = ziel.angebot().massnahme();
        var schritt = new Uebernahmeschritt(ziel, gegebenheiten.fuer(anrufer),
                schluessel -> kennungen(massnahme, schluessel).map(vorhandene::get)
                        .flatMap(Stream::ofNullable)
                        .filter(durchgang -> durchgang.massnahmeId().equals(massnahme))
                        .findFirst());
        wuensche.forEach(schritt::nimm);
        return schritt.verstoesse().isEmpty()
                ? Ergebnis.angenommen(schritt.folge())
                : new Abgelehnt<>(null, schritt.verstoesse());
    }

    /** Each in the version that it carries. */
    public void speichere(Durchgangsfolge folge, Aufruf aufruf) {
        for (var durchgang : folge.zuSpeichern()) {
            liste.gespeichert(List.of(speicher.speichere(durchgang, aufruf)));
        }
    }

    /** The id of a new one. */
    static DurchgangId id(MassnahmeId massnahme, String schluessel) {
        return new DurchgangId(neueId(massnahme, schluessel));
    }
}
