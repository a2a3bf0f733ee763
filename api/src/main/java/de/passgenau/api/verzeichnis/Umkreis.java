package de.passgenau.api.verzeichnis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.matching.ort.Ort;
import org.jspecify.annotations.Nullable;

/**
 * How far it is from one place to all that documents name, in metres as the crow flies; what nobody knows where it is
 * has no distance.
 */
public record Umkreis(Ort mitte, Map<String, Long> meter) {

    /** A place that is near to everywhere: held everywhere, online, or where people live. */
    public static final String UEBERALL = "*";

    private static final int MEISTE_KM = 1_000;

    private static final double METER_JE_ZEHNTEL = 100;
    private static final double ZEHNTEL = 10;
    private static final long METER_JE_KM = 1_000;

    /** To which place distances refer. */
    public String bezug() {
        return mitte.plz() + ' ' + mitte.ort();
    }

    /** Refuses distances that nobody means. */
    public Set<String> innerhalb(int km) {
        if (km < 0 || km > MEISTE_KM) {
            throw Abgewiesen.imFeld("suche.umkreis.km", "fehler.umkreis", MEISTE_KM, km);
        }
        return meter.entrySet()
                .stream()
                .filter(einer -> einer.getValue() <= km * METER_JE_KM)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** To the nearest of these places, in km with one decimal; null if nobody knows where any is. */
    public @Nullable Double km(Collection<String> orte) {
        List<Long> bekannte = orte.stream().map(meter::get).filter(Objects::nonNull).toList();
        return bekannte.isEmpty()
                ? null
                : Double.valueOf(
                        Math.round(bekannte.stream().min(Long::compareTo).orElseThrow() / METER_JE_ZEHNTEL) / ZEHNTEL);
    }
}
