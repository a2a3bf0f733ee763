package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.graphql.pruefung.Draht;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What callers do with households over the wire. */
public final class Haushaltsdraht {

    private static final AtomicInteger NUMMERN = new AtomicInteger(1_000_000);
    private static final String AUSWAHL = "bedarfsgemeinschaft { id version bgNummer mitglieder(fruehere: true) { "
            + "mitgliedId vorname alter rolle gehoertDazu fall { id fallnummer } } } fehler { feld code meldung } "
            + "clientMutationId";

    private final Draht draht;

    public Haushaltsdraht(Draht draht) {
        this.draht = draht;
    }

    public static String nummer() {
        return "99999BG%07d".formatted(NUMMERN.getAndIncrement());
    }

    public static Map<String, Object> person(String vorname, String geboren, String rolle, LocalDate seit) {
        return Map.of("vorname", vorname, "nachname", "Winterberg", "geburtsdatum", geboren, "rolle", rolle,
                "erwerbsfaehig", true, "seit", seit.toString());
    }

    /** @param mehr further fields of the input, or other values */
    @SafeVarargs
    public final JsonNode anlegen(Map<String, ?> mehr, Map<String, Object>... mitglieder) {
        var eingabe = new HashMap<String, @Nullable Object>(Map.of("bgNummer", nummer(), "anschrift",
                Map.of("strasse", "Uckerpromenade 7", "plz", "17291", "ort", "Prenzlau"), "mitglieder",
                List.of(mitglieder)));
        eingabe.putAll(mehr);
        return rufe("bedarfsgemeinschaftAnlegen", AUSWAHL, eingabe);
    }

    public JsonNode tue(String mutation, JsonNode bg, Map<String, ?> mehr) {
        var eingabe = new HashMap<String, @Nullable Object>(Map.of("bedarfsgemeinschaftId",
                bg.at("/id").asString(), "version", bg.at("/version").asInt()));
        if (mutation.equals("fallAnlegen")) {
            // the people of all tests are called alike
            eingabe.put("namensgleich", true);
        }
        eingabe.putAll(mehr);
        return rufe(mutation, mutation.equals("fallAnlegen")
                ? "fall { id fallnummer fallmanager } " + AUSWAHL
                : AUSWAHL, eingabe);
    }

    private JsonNode rufe(String mutation, String auswahl, Map<String, ?> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        var antwort = draht.frage("mutation($e: " + typ + ") { " + mutation + "(eingabe: $e) { " + auswahl + " } }",
                Map.of("e", eingabe));
        if (!antwort.an("/errors").isMissingNode()) {
            throw new AssertionError(antwort.text());
        }
        return antwort.an("/data/" + mutation);
    }

    public static String mitglied(JsonNode bg, String vorname) {
        return eines(bg, vorname).at("/mitgliedId").asString();
    }

    public static JsonNode eines(JsonNode bg, String vorname) {
        for (var mitglied : bg.at("/mitglieder")) {
            if (mitglied.at("/vorname").asString().equals(vorname)) {
                return mitglied;
            }
        }
        throw new AssertionError(vorname + " is not in " + bg);
    }

    public static List<String> fehler(JsonNode payload) {
        var alle = new ArrayList<String>();
        payload.at("/fehler")
                .forEach(eines -> alle.add(eines.at("/feld").asString("") + " "
                        + eines.at("/code").asString()));
        return alle;
    }
}
