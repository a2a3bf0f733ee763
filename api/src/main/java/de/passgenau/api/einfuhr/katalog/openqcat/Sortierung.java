package de.passgenau.api.einfuhr.katalog.openqcat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Klartext;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import org.bson.Document;

/** Tells offers and events apart and puts each aside as what it becomes here, or with why nothing becomes of it. */
final class Sortierung implements Katalogleser.Empfaenger {

    private static final String QUELLE = "open-Q-cat";
    private static final String BILDUNG = "EDUCATION";

    private final Ablagefaecher angebote;
    private final Ablagefaecher veranstaltungen;
    private final Vorgaben vorgaben;
    private final Anbieter anbieter = new Anbieter();
    private Optional<String> ausgabe = Optional.empty();
    private long zahl;

    Sortierung(Ablagefaecher angebote, Ablagefaecher veranstaltungen, Vorgaben vorgaben) {
        this.angebote = angebote;
        this.veranstaltungen = veranstaltungen;
        this.vorgaben = vorgaben;
    }

    /** How many entries there will be, refused ones included. */
    long angebote() {
        return zahl;
    }

    @Override
    public void kopf(Knoten kopf) {
        anbieter.nimm(kopf);
        ausgabe = kopf.text("CATALOG", "CATALOG_ID").map(id -> "Katalog " + Klartext.gekuerzt(id, 200));
    }

    @Override
    public void anbieter(Knoten einer) {
        anbieter.nimmEinen(einer);
    }

    @Override
    public void gestrichen(Knoten service) throws IOException {
        var schluessel = schluessel(service, service.text("PRODUCT_ID").orElse(""));
        angebote.legeAb(schluessel, abgelegt(service, schluessel).append("hinweise", List.of(satz("PRODUCT_ID",
                "In der Quelle ist das Angebot gestrichen. Hier bleibt die Maßnahme, bis jemand sie absagt."))));
    }

    @Override
    public void zuGross(long zeile) throws IOException {
        zahl++;
        angebote.legeAb("", new Document("schluessel", "").append("zeile", zeile)
                .append("fehler", List.of(satz("", "Dieser Eintrag ist größer als 1 MB und wird nicht gelesen."))));
    }

    @Override
    public void angebot(Knoten service) throws IOException {
        var nummer = service.text("PRODUCT_ID").orElse("");
        var details = service.erster("SERVICE_DETAILS").or(() -> service.erster("PRODUCT_DETAILS"));
        var bildung = details.flatMap(teil -> teil.erster("SERVICE_MODULE", BILDUNG));
        var zuAngebot = bildung.filter(teil -> !teil.attribut("type").equals("true"))
                .flatMap(teil -> teil.text("COURSE_ID"))
                .filter(id -> !id.equals(nummer));
        if (zuAngebot.isPresent()) {
            veranstaltung(service, new Veranstaltung(service, details.orElseThrow()), zuAngebot.get());
        } else {
            zahl++;
            angebot(service, details, bildung);
        }
    }

    private void veranstaltung(Knoten service, Veranstaltung eine, String angebot) throws IOException {
        var nummer = service.text("PRODUCT_ID").orElse("");
        var schluessel = schluessel(service, angebot);
        var ablage = abgelegt(service, nummer).append("angebot", schluessel);
        var fehlt = nummer.isEmpty()
                ? Veranstaltung.fehlt("PRODUCT_ID")
                : eine.hindernis(vorgaben.plaetze().isPresent());
        fehlt.ifPresentOrElse(hindernis -> ablage.append("hinweise", List.of(satz(hindernis.feld(),
                hindernis.meldung() + " So ist diese Veranstaltung kein Durchgang."))),
                () -> ablage.append("durchgang", eine.durchgang(nummer, vorgaben.plaetze().orElse(1))));
        eine.stadt().ifPresent(stadt -> ablage.append("stadt", stadt));
        veranstaltungen.legeAb(schluessel, ablage);
    }

    private void angebot(Knoten service, Optional<Knoten> details, Optional<Knoten> bildung) throws IOException {
        var nummer = service.text("PRODUCT_ID").orElse("");
        var schluessel = schluessel(service, nummer);
        var traeger = anbieter.traeger(anbieter.kennung(service));
        var fehler = new ArrayList<Document>();
        if (nummer.isEmpty()) {
            fehler.add(satz("PRODUCT_ID", "Diese Angabe fehlt; an ihr wird das Angebot wiedererkannt."));
        }
        if (bildung.isEmpty()) {
            fehler.add(satz("SERVICE_MODULE/EDUCATION", "Diese Angabe fehlt; übernommen werden Bildungsangebote."));
        }
        if (traeger.isEmpty()) {
            fehler.add(satz("SUPPLIER_ID_REF", "Diesen Anbieter nennt der Katalog nicht, oder erst weiter unten."));
        }
        angebote.legeAb(schluessel, fehler.isEmpty()
                ? ablage(new Angebot(service, details.orElseThrow(), bildung.orElseThrow()), traeger.orElseThrow(),
                        schluessel)
                : abgelegt(service, schluessel).append("fehler", fehler));
    }

    private Document ablage(Angebot angebot, Document traeger, String schluessel) {
        var herkunft = new Document("system", vorgaben.quelle(QUELLE)).append("schluessel", schluessel);
        ausgabe.ifPresent(katalog -> herkunft.append("fundstelle", katalog));
        var ablage = abgelegt(angebot.service(), schluessel).append("inhalt", new Document("herkunft", herkunft)
                .append("traeger", traeger)
                .append("steckbrief", angebot.steckbrief(vorgaben)));
        var eigene = angebot.veranstaltung();
        if (eigene.hindernis(vorgaben.plaetze().isPresent()).isEmpty()) {
            ablage.append("durchgang", eigene.durchgang(angebot.service().text("PRODUCT_ID").orElse("1"),
                    vorgaben.plaetze().orElse(1)));
        }
        eigene.stadt().ifPresent(stadt -> ablage.append("stadt", stadt));
        return ablage.append("hinweise", Stream.concat(
                angebot.gekuerztes()
                        .map(feld -> satz(feld,
                                "Der Text ist gekürzt, weil er länger ist, als der Steckbrief ihn aufnimmt.")),
                eigene.falschesEnde()
                        .stream()
                        .map(ende -> satz(ende.feld(),
                                ende.meldung() + " Es ist nicht übernommen, und kein Durchgang mit ihm.")))
                .toList());
    }

    private String schluessel(Knoten service, String nummer) {
        var kennung = anbieter.kennung(service);
        return kennung.isEmpty() ? nummer : kennung + '/' + nummer;
    }

    private static Document abgelegt(Knoten service, String schluessel) {
        return new Document("schluessel", schluessel).append("zeile", service.zeile());
    }

    private static Document satz(String feld, String meldung) {
        return new Document("feld", feld).append("meldung", meldung);
    }
}
