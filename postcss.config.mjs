/** Tailwind CSS is the only thing that happens to our stylesheets. */
export default { plugins: { '@tailwindcss/postcss': {} } };
