package de.passgenau.api.einfuhr.stelle.datei;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.stelle.datei.Rohangebot.Bau;
import org.jspecify.annotations.Nullable;

/** A JobPosting of schema.org, as web pages carry it for search engines. */
final class Jobpostingform implements Angebotsform {

    static final String TYP = "JobPosting";

    private static final String BESTAND = "JobPosting";
    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");
    private static final Pattern STUNDEN = Pattern
            .compile(
                    "(\\d{1,2}(?:[.,]\\d)?)\\s*(?:(?:-|–|bis|to)\\s*(\\d{1,2}(?:[.,]\\d)?))?\\s*(?:h\\b|Std|Stunde|hour)",
                    Pattern.CASE_INSENSITIVE);

    private final Angebotsvorgaben vorgaben;

    Jobpostingform(Angebotsvorgaben vorgaben) {
        this.vorgaben = vorgaben;
    }

    @Override
    public boolean ist(Rohangebot roh) {
        return hatTyp(roh, TYP);
    }

    static boolean hatTyp(Rohangebot roh, String typ) {
        return roh.texte("@type", "type").stream().anyMatch(eine -> eine.matches("(?:.*[/:#])?" + typ));
    }

    @Override
    public Map<String, Object> lies(Rohangebot roh, Anmerkungen anmerkungen) {
        anmerkungen.heisst(schluessel(roh));
        if (schluessel(roh).isEmpty()) {
            anmerkungen.lehneAb("identifier",
                    "Das Angebot hat weder „identifier“ noch „url“, an denen es wiederzuerkennen wäre.");
        }
        return new Bau().mit("herkunft", new Bau().mit("system", vorgaben.quelle(BESTAND))
                .mit("schluessel", schluessel(roh))
                .mit("fundstelle", roh.text("url", "@id").filter(text -> text.matches("https?://\\S{1,280}")))
                .mit("lizenz", vorgaben.lizenz().or(() -> roh.text("license", "copyrightNotice", "usageInfo")))
                .fertig())
                .mit("arbeitgeber", arbeitgeber(roh.wert("hiringOrganization"), anmerkungen))
                .mit("stelle", stelle(roh, anmerkungen))
                .fertig();
    }

    /** A number means something only together with whose number it is. */
    private static String schluessel(Rohangebot roh) {
        var nummer = roh.objekt("identifier");
        return nummer.text("value", "@value")
                .map(wert -> nummer.text("name", "propertyID").map(wessen -> wessen + '/' + wert).orElse(wert))
                .or(() -> roh.text("identifier"))
                .or(() -> roh.text("url", "@id"))
                .map(text -> text.substring(Math.max(0, text.length() - 200)))
                .orElse("");
    }

    private static Map<String, Object> arbeitgeber(@Nullable Object wer,
            Anmerkungen anmerkungen) {
        var roh = wer instanceof List<?> mehrere && !mehrere.isEmpty()
                ? Rohangebot.von(mehrere.getFirst())
                : Rohangebot.von(wer);
        var name = (wer instanceof String text ? Optional.of(text) : roh.text("name", "legalName"))
                .filter(einer -> !einer.strip().equalsIgnoreCase("confidential"));
        if (name.isEmpty()) {
            anmerkungen.lehneAb("hiringOrganization", "Das Angebot nennt keinen Arbeitgeber.");
        }
        var sitz = orte(roh.liste("address", "location")).findFirst();
        return new Bau().mit("name", new Angebotstext(anmerkungen).titel("hiringOrganization", name))
                .mit("anschrift",
                        sitz.map(Ortsangaben::ort).filter(ort -> ort.containsKey("plz") || ort.containsKey("ort")))
                .fertig();
    }

    private static Map<String, Object> stelle(Rohangebot roh, Anmerkungen anmerkungen) {
        var texte = new Angebotstext(anmerkungen);
        return zeitUndGeld(roh, anmerkungen).mit("titel", texte.titel("title", roh.text("title", "name")))
                .mit("beschreibung", texte.beschreibung("description", beschreibung(roh)))
                .mit("beruf", Berufsangaben.von(roh))
                .mit("muss", texte.zeilen("qualifications", Stream.of("qualifications", "experienceRequirements")
                        .flatMap(name -> forderungen(roh, name))))
                .mit("kann", texte.zeilen("skills", Stream.of("skills", "educationRequirements")
                        .flatMap(name -> forderungen(roh, name))))
                .mit("orte", orte(roh, anmerkungen))
                .mit("ansprechpartner", kontakt(roh.objekt("applicationContact")))
                .fertig();
    }

    private static Bau zeitUndGeld(Rohangebot roh, Anmerkungen anmerkungen) {
        var arten = new Beschaeftigungsart(roh.texte("employmentType"));
        return new Bau().mit("art", arten.art())
                .mit("arbeitszeit", new Bau().mit("umfang", arten.umfang())
                        .mit("stundenVon", stunden(roh, 1))
                        .mit("stundenBis", stunden(roh, 2).or(() -> stunden(roh, 1)))
                        .fertig())
                .mit("merkmale", roh.texte("jobLocationType").stream().anyMatch(art -> art.contains("TELECOMMUTE"))
                        ? List.of("HOMEOFFICE")
                        : List.of())
                .mit("beginn", tag(roh.text("jobStartDate")))
                .mit("gueltigBis", tag(roh.text("validThrough")))
                .mit("plaetze", roh.text("totalJobOpenings"))
                .mit("verguetung", Gehaltsangabe.von(roh.wert("baseSalary"), anmerkungen));
    }

    private static Optional<String> beschreibung(Rohangebot roh) {
        var teile = Stream.of("description", "responsibilities", "jobBenefits")
                .flatMap(name -> roh.texte(name).stream())
                .distinct()
                .toList();
        return teile.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", teile));
    }

    /** As words, or as an object that describes it. */
    private static Stream<String> forderungen(Rohangebot roh, String name) {
        return roh.liste(name)
                .stream()
                .flatMap(eine -> eine instanceof Map<?, ?>
                        ? Rohangebot.von(eine).text("description", "name", "competencyRequired").stream()
                        : Rohangebot.alsText(eine).stream());
    }

    /** Who works from home is where the employer is, unless something else is said. */
    private static List<Map<String, Object>> orte(Rohangebot roh, Anmerkungen anmerkungen) {
        var genannte = orte(roh.liste("jobLocation")).toList();
        return Ortsangaben.orte("jobLocation", genannte.isEmpty()
                ? orte(roh.objekt("hiringOrganization").liste("address"))
                : genannte.stream(), anmerkungen);
    }

    private static Stream<Rohangebot> orte(List<?> orte) {
        return orte.stream().flatMap(wert -> {
            if (wert instanceof String text) {
                return Stream.of(Ortsangaben.zeile(text));
            }
            var ort = Rohangebot.von(wert);
            return ort.hat("address")
                    ? ort.liste("address").stream().map(anschrift -> verortet(anschrift, ort.objekt("geo")))
                    : Stream.of(ort);
        });
    }

    private static Rohangebot verortet(Object anschrift, Rohangebot lage) {
        var roh = anschrift instanceof String text ? Ortsangaben.zeile(text) : Rohangebot.von(anschrift);
        var felder = new LinkedHashMap<Object, Object>(roh.felder());
        Stream.of("latitude", "longitude").forEach(name -> lage.text(name).ifPresent(zahl -> felder.put(name, zahl)));
        return Rohangebot.von(felder);
    }

    private static Optional<String> stunden(Rohangebot roh, int gruppe) {
        return roh.text("workHours")
                .map(STUNDEN::matcher)
                .filter(Matcher::find)
                .flatMap(treffer -> Optional.ofNullable(treffer.group(gruppe)));
    }

    private static Map<String, Object> kontakt(Rohangebot roh) {
        return roh.text("name").isEmpty()
                ? Map.of()
                : new Bau().mit("name", roh.text("name"))
                        .mit("telefon", roh.text("telephone"))
                        .mit("email", roh.text("email").map(adresse -> adresse.replaceFirst("^mailto:", "")))
                        .fertig();
    }

    /** A moment lies on the day that it is here. */
    private static Optional<String> tag(Optional<String> text) {
        return text.map(zeit -> {
            try {
                return OffsetDateTime.parse(zeit).atZoneSameInstant(HIER).toLocalDate().toString();
            } catch (DateTimeException noMoment) {
                return zeit.replaceFirst("[T ].*", "");
            }
        });
    }
}
