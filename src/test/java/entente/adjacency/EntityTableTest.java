package entente.adjacency;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.neo4j.read.StoredEntity;
import entente.ontology.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

@Aside
class EntityTableTest {
    private static final List<String> NAMES = List.of(
            "",
            "A",
            "Abcdefg",
            "Abcdefgh",
            "Abcdefghi",
            "Abcdefgé",
            "Abcé",
            "Abc\uD83D\uDE00",
            "Abc\uFFFD",
            "É",
            "a",
            "中",
            "x".repeat(70_000));

    private final EntityTable table = new EntityTable();

    @Test
    void tellsTheOrderOfNamesByTheirBeginnings() {
        for (String one : NAMES) {
            for (String other : NAMES) {
                long first = table.nameBeginning(put(1, "one", one));
                long second = table.nameBeginning(put(2, "other", other));

                assertThat(first == second || first < second == one.compareTo(other) < 0)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void tellsTheBeginningsOfAsciiNamesApart() {
        assertThat(table.nameBeginning(put(1, "a", "Abcdefg")))
                .isLessThan(table.nameBeginning(put(2, "b", "Abcdefgh")));
    }

    @Test
    void keepsTheNumberOfAnEntityThatIsRenamedOrComesBack() {
        int entity = put(Integer.MAX_VALUE + 5L, "a", "Before");

        assertThat(table.node(entity)).isEqualTo((int) (Integer.MAX_VALUE + 5L));
        table.remove(entity);
        assertThat(table.has(entity)).isFalse();
        assertThat(put(7, "a", "After it was renamed")).isEqualTo(entity);
        assertThat(table.has(entity)).isTrue();
        assertThat(table.id(entity)).isEqualTo("a");
        assertThat(table.name(entity)).isEqualTo("After it was renamed");
        assertThat(table.node(entity)).isEqualTo(7);
    }

    @Test
    void findsEveryOneOfMany() {
        for (int i = 0; i < 100_000; i++) {
            put(i, "id-" + i, "The name of " + i);
        }

        for (int i = 0; i < 100_000; i++) {
            int entity = table.find("id-" + i);
            assertThat(table.id(entity)).isEqualTo("id-" + i);
            assertThat(table.name(entity)).isEqualTo("The name of " + i);
            assertThat(table.node(entity)).isEqualTo(i);
        }
    }

    private int put(long node, String id, String name) {
        return table.put(node, new StoredEntity(id, EntityType.PERSON, name));
    }
}
