package deliberate.ui.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final List<Node> blocks = Stream.of(40, 100, 30, 30).<Node>map(ColumnsTest::block).toList();
  private final Columns columns = new Columns(10, 5, blocks);

  @Test
  void blocksStandBesideEachOtherWhereThereIsRoomAndFillTheShortestColumn() {
    lay(320);

    assertThat(blocks).extracting(Node::getLayoutX).containsExactly(0.0, 110.0, 220.0, 220.0);
    assertThat(blocks).extracting(Node::getLayoutY).containsExactly(0.0, 0.0, 0.0, 35.0);
  }

  @Test
  void withLessRoomThereAreFewerColumnsAndNothingIsCutOff() {
    lay(209);

    assertThat(blocks).extracting(Node::getLayoutX).containsOnly(0.0);
    assertThat(columns.prefHeight(209)).isEqualTo(40 + 100 + 30 + 30 + 3 * 5);
  }

  private void lay(double width) {
    columns.resize(width, columns.prefHeight(width));
    columns.layout();
  }

  private static Region block(int height) {
    Region block = new Region();
    block.setPrefSize(100, height);
    return block;
  }
}
