package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Aside
class NameFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Zoë Müller                | zoe muller
        Łódź                      | łodz
        the European Union        | european union
        Prime Minister Jane Roe   | jane roe
        Crown Prince Haakon       | haakon
        Minister                  | minister
        Norway's Equinor          | norway equinor
        U.S.                      | u s
        北京                      | 北京
        Москва                    | москва
        —                         | ''
        """)
    void normalizesNames(String name, String form) {
        assertThat(NameForm.of(name)).isEqualTo(form);
    }
}
