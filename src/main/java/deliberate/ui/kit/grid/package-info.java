/// Tables whose cells are moved in and edited by keyboard like those of a spreadsheet.
package deliberate.ui.kit.grid;
