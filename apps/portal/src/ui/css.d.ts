// Custom properties may be set through React's `style`: computed numbers such as the width of a bar.
import 'react';

declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
