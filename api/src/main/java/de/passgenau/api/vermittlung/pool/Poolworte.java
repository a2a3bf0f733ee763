package de.passgenau.api.vermittlung.pool;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which words a sentence about somebody's work tells more than of her work. */
final class Poolworte {

    static final Pattern KONTAKT = Pattern.compile("(?iU)@|https?:|www\\.|\\b(?:tel|fon|mobil|handy|whatsapp|e-?mail"
            + "|facebook|instagram|telegram|tiktok|snapchat|linkedin|xing|skype)\\b|(?:\\d[ /()-]*){5,}");
    static final Pattern LEBEN = Pattern.compile("(?iU)\\b(?:\\d{2}[- ]?(?:jährig\\w*|jahre alt|lebensjahr\\w*)"
            + "|jahrgang|geboren\\w*|alter von|ehemann|ehefrau|verheiratet\\w*|geschieden\\w*|ledig\\w*|witwe\\w*"
            + "|alleinerziehend\\w*|schwanger\\w*|mutter|vater|kind|kinder|kindern|tochter|sohn|söhne"
            + "|getrennt lebend\\w*|alleinstehend\\w*|lebensgefährt\\w*|partner|partnerin|elternzeit|mutterschutz|babypause"
            + "|familie|familien(?:pause|stand|zeit)|angehörige\\w*|enkel\\w*"
            + "|flüchtling\\w*|geflüchtet\\w*|migrant\\w*|ausländ\\w*|asyl\\w*|aufenthalts\\w*|zugewandert\\w*|eingereist"
            + "|(?:kommt|stammt|kam|floh)(?: \\w+){0,2} aus|muslim\\w*|moslem\\w*|islam\\w*|christ\\w*|jüdisch\\w*"
            + "|kirch\\w*|kopftuch\\w*|gläubig\\w*|evangelisch\\w*|katholisch\\w*|konfession\\w*|ramadan"
            + "|deutsche[rn]?|staatsangehörig\\w*"
            + "|(?:syrisch|afghanisch|ukrainisch|polnisch|rumänisch|bulgarisch|russisch|türkisch|arabisch|kurdisch|afrikanisch)"
            + "e[rnms]?|er|sie|ihr|ihre[rnms]?|ihm|seine?[rnms]?|herr|frau"
            + "|\\w{3,}(?:erin|eurin|orin|istin|ärin|entin|antin|kauffrau|fachfrau)(?![/:*_(]))\\b");
    static final Pattern HEMMNIS = Pattern.compile("(?iU)\\b(?:schulden|verschuld\\w*|insolven\\w*|pfändung\\w*"
            + "|sucht(?:krank|erkrank|problem|mittel)\\w*|trocken|drogen\\w*|alkohol\\w*|therapie\\w*"
            + "|vorbestraft\\w*|straf\\w*|haft\\w*|gefängnis\\w*|bewährung\\w*"
            + "|wohnungslos\\w*|obdachlos\\w*|betreuungsbedürf\\w*|kinderbetreuung\\w*|pflegebedürf\\w*"
            + "|bürgergeld\\w*|hartz|arbeitslosengeld|alg|leistungsbezug\\w*|langzeitarbeitslos\\w*|arbeitslos\\w*"
            + "|jobcenter\\w*|hemmnis\\w*|vermittlungshemm\\w*|unmotiviert\\w*|schwerbehindert\\w*|behinder\\w*"
            + "|(?:kann|darf)(?: \\w+){0,3} (?:nicht|nichts|kaum)|(?:kann|darf) kein\\w*|nicht (?:schwer |lange |mehr )*"
            + "(?:heben|tragen|stehen|sitzen|knien|bücken)|einschränkung\\w*|eingeschränkt\\w*|gesundheitlich\\w*|schmerz\\w*"
            + "|ohne (?:schul|berufs|ausbildungs)?abschluss|abgebrochen\\w*|gekündigt|entlassen"
            + "|analphabet\\w*|kundenkategorie)\\b");
    private static final Pattern ADRESSE = Pattern.compile("(?iU)\\b(?:wohnt|wohne|wohnend|wohnhaft|ansässig|uckermark"
            + "|brandenburg|berlin|\\w*(?:straße|strasse|gasse|allee)"
            + "|(?:\\w*(?:str\\.|weg|platz|ring|damm|ufer|tor|steig)|am \\w+|zum \\w+|zur \\w+) ?\\d+\\w?)\\b");
    private static final Pattern BETRIEB = Pattern.compile("(?U)\\b(?:GmbH|OHG|KG|e\\. ?[KV]\\.|[Ff]irma \\p{Lu}\\w+"
            + "|(?:früher|zuletzt|vorher|bisher|jahrelang) bei \\p{Lu}\\w+)");
    private static final Pattern WO = Pattern.compile("(?U)\\b(?:in|aus|bei|nahe|Nähe|Raum|Region)\\s+"
            + "(\\p{Lu}[\\p{L}-]{2,}(?:/\\p{L}+)?)");

    private Poolworte() {}

    /** Where she lives or worked: nothing by which somebody who knows the place would know her. */
    static Optional<String> ort(String satz, Predicate<String> istOrt) {
        return Stream.of(erstes(ADRESSE, satz), erstes(BETRIEB, satz),
                WO.matcher(satz).results().map(fund -> fund.group(1)).filter(istOrt).findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> erstes(Pattern muster, String satz) {
        return muster.matcher(satz).results().map(fund -> fund.group().strip()).findFirst();
    }
}
