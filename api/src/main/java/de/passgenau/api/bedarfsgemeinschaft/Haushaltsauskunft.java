package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte.Zuruecknahme;
import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Tells a person to which households she belongs and belonged, and nothing about the others in them. */
@Component
class Haushaltsauskunft implements Auskunftsquelle {

    private static final int HOECHSTENS = 100;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Dokumentliste<Bedarfsgemeinschaft> liste;

    Haushaltsauskunft(Dokumentliste<Bedarfsgemeinschaft> liste) {
        this.liste = liste;
    }

    @Override
    public Class<Bedarfsgemeinschaft> typ() {
        return Bedarfsgemeinschaft.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        return haushalte(fall)
                .map(bg -> new Abschnitt("Bedarfsgemeinschaft " + bg.bgNummer().wert(),
                        Stream.concat(Stream.of(new Eintrag("Geschäftsstelle", List.of(bg.geschaeftsstelle())),
                                new Eintrag("Anschrift", List.of(anschrift(bg)))), person(bg, fall)).toList()))
                .toList();
    }

    private static Stream<Eintrag> person(Bedarfsgemeinschaft bg, Fall fall) {
        return bg.mitglieder()
                .mitFall(fall.id())
                .stream()
                .flatMap(eines -> Stream.concat(Stream.of(
                        new Eintrag("Name", List.of(eines.vorname() + ' ' + eines.nachname())),
                        new Eintrag("Geburtstag", List.of(TAG.format(eines.geburtsdatum()))),
                        new Eintrag("Erwerbsfähig", List.of(eines.erwerbsfaehig() ? "ja" : "nein")),
                        new Eintrag("Zugehörigkeit", eines.zeiten().stream().map(Haushaltsauskunft::zeit).toList())),
                        leistung(bg.leistung())));
    }

    private static Stream<Eintrag> leistung(Leistungsakte akte) {
        return Stream.of(
                new Eintrag("Vollständige Anträge",
                        akte.antraege().stream().map(antrag -> TAG.format(antrag.vollstaendigAm())).toList()),
                new Eintrag("Bescheide", akte.bescheide().stream().map(Haushaltsauskunft::bescheid).toList()),
                new Eintrag("Zurückgenommen",
                        akte.zurueckgenommene().stream().map(Haushaltsauskunft::zuruecknahme).toList()));
    }

    private static String anschrift(Bedarfsgemeinschaft bg) {
        var anschrift = bg.anschrift();
        var ort = anschrift.plz() + ' ' + anschrift.ort();
        return anschrift.strasse() == null ? ort : anschrift.strasse() + ", " + ort;
    }

    private static String zeit(Zugehoerigkeit zeit) {
        return von(zeit.von()) + bis(zeit.bis()) + ", " + zeit.rolle();
    }

    private static String zuruecknahme(Zuruecknahme eine) {
        var antrag = eine.antrag();
        var bescheid = eine.bescheid();
        var falsch = antrag != null
                ? "Antrag vom " + TAG.format(antrag.vollstaendigAm())
                : "Bescheid vom " + (bescheid == null ? "" : bescheid(bescheid));
        return TAG.format(eine.erfasstAm()) + ": " + falsch + " (" + eine.grund() + ')';
    }

    private static String bescheid(Bescheid bescheid) {
        return TAG.format(bescheid.tag()) + ": " + bescheid.art() + von(bescheid.von()) + bis(bescheid.bis());
    }

    private static String von(@Nullable LocalDate tag) {
        return tag == null ? "" : " ab " + TAG.format(tag);
    }

    private static String bis(@Nullable LocalDate tag) {
        return tag == null ? "" : " bis " + TAG.format(tag);
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of(Bedarfsgemeinschaft.SAMMLUNG,
                haushalte(fall).map(bg -> Map.of("bgNummer", bg.bgNummer().wert(), "geschaeftsstelle",
                        bg.geschaeftsstelle(), "anschrift", anschrift(bg), "angaben",
                        person(bg, fall).toList())).toList());
    }

    private Stream<Bedarfsgemeinschaft> haushalte(Fall fall) {
        return liste.leser()
                .finde(Criteria.where("mitglieder.alle.fallId").is(fall.kennung()), Sichtfilter.alles(), HOECHSTENS)
                .stream();
    }
}
