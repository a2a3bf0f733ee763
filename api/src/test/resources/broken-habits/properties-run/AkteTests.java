package de.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;

class AkteTests {

    @Property
    @DisplayName("a file once closed stays closed")
    void staysClosed(@ForAll int day) {
        assertThat(day).isEqualTo(day);
    }

    @Property
    @Label("a file once opened stays open")
    void staysOpen(@ForAll int day) {
        assertThat(day).isEqualTo(day);
    }
}
