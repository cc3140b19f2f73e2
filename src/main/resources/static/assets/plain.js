// What every page has.
import "assay/times";
