import './compile.mjs';
